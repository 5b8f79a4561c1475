# The words of the site itself in Korean; en.ftl says where each is shown.
# Not yet read by a native speaker.

## The frame of every page

site-title = 오류 코드
site-description = 각 오류 코드의 의미와 원인, 해결 방법을 설명합니다.
site-skip = 본문으로 건너뛰기
site-toc = 이 페이지의 내용
site-menu = 메뉴
site-menu-close = 닫기
site-sidebar = 가이드와 코드
site-theme-system = 테마: 시스템 설정
site-theme-light = 테마: 라이트
site-theme-dark = 테마: 다크
site-codes = 코드
site-codes-text = 오류 코드를 그룹별로 정리한 목록입니다.
site-turn-guides = 앞뒤 가이드
site-previous-guide = 이전 페이지
site-next-guide = 다음 페이지
site-guides = 가이드
site-search = 코드 및 가이드 검색
site-search-results = 검색 결과
site-search-hint = 번호, 상수 이름, 단어…
site-search-count = 검색 결과: { $count }
site-search-none = 검색 결과가 없습니다. 번호나 상수 이름의 일부 또는 다른 단어로 검색하세요.
site-search-nearest = 검색 결과가 없습니다. 가장 가까운 항목:
site-search-word = 검색어:
site-search-synonyms = 로그인, 접속; 로그아웃, 접속 종료; 비밀번호, 암호, 패스워드; 네트워크, 인터넷; 계정, 사용자; 권한, 접근; 시간 초과, 타임아웃
site-languages = 언어
site-platform = 플랫폼
site-platform-all = 모든 플랫폼
site-made-with = codegloss { $version }(으)로 생성됨

## Punctuation

site-page-title = { $page } · { $site }
site-labelled = { $label }: { $text }
site-parenthesized = { $text }({ $addition })
site-items = { $items }, { $item }
site-sentences = { $first } { $second }

## Text that is shown in another language than the page

site-fallback = 아직 번역되지 않음(표시 언어: { $language })
site-fallback-short = 번역되지 않음: { $language }
site-untranslated = 이 페이지는 대부분 아직 번역되지 않았습니다(표시 언어: { $language }).
site-improve = 이 텍스트 개선하기
site-translate = 이 텍스트 번역하기

## The list of codes

site-groups = 코드 그룹
site-count = 코드 { $count }개
site-misprint-short = 이전 문서의 잘못된 표기:
site-deprecated-short = 지원 중단 예정
site-retired-short = 폐기됨

## The other lists of all codes

site-lists = 전체 코드 목록
site-list-groups = 간단히
site-list-a-z = A–Z
site-list-numbers = 자세히
site-list-all = 인쇄용
site-list-coverage = 번역 현황
site-a-z-title = 상수 이름 색인(A–Z)
site-a-z-text = 모든 상수 이름과, 로그 및 문서에서 사용하는 코드의 다른 이름을 알파벳순으로 정리한 목록입니다.
site-letters = 첫 글자
site-beginning = 모든 상수 이름은 { $beginning }(으)로 시작하며, 아래 목록에서는 이 부분을 생략합니다.
site-beginning-on = { $platforms }: 모든 상수 이름은 { $beginning }(으)로 시작하며, 아래 목록에서는 이 부분을 생략합니다.
site-numbers-title = 코드의 의미와 해결 방법
site-numbers-text = 모든 코드의 상수 이름, 메시지, 원인, 해결 방법을 번호순으로 정리한 목록입니다.
site-ranges = 번호 범위
site-range-text = 숫자가 아닌 코드
site-ungrouped = 기타 코드
site-all-title = 전체 코드(한 페이지)
site-all-text = 모든 코드의 설명을 한 페이지에 모았습니다. 처음부터 읽거나 인쇄할 때 사용하세요.
site-all-split-title = 전체 설명(인쇄용)
site-all-split-text = 모든 코드의 전체 설명을 여러 페이지로 나누어 보여 줍니다.
site-contents = 목차
site-targets = 링크 주소
site-coverage-title = 번역 현황
site-coverage-text = 이 언어로 번역된 텍스트와 아직 다른 언어로 표시되는 텍스트를 보여 줍니다.
site-coverage-texts = 이 언어의 텍스트
site-coverage-kind = 텍스트
site-coverage-share = 완료율
site-coverage-count = 개수
site-coverage-language = 언어
site-coverage-message = 메시지
site-coverage-reason = 원인
site-coverage-recovery = 해결 방법
site-coverage-causes = 개별 원인
site-coverage-cause-recovery = 원인별 해결 방법
site-coverage-user-message = 사용자에게 표시할 메시지
site-coverage-note = 참고
site-coverage-long-text = 자세한 설명
site-coverage-misprint-sources = 잘못된 표기의 출처
site-coverage-names = 그룹 및 플랫폼 이름
site-coverage-units = 단위
site-coverage-link-targets = 링크 주소
site-coverage-guides = 가이드
site-coverage-words = 사이트 문구
site-coverage-total = 합계
site-coverage-missing = 누락된 텍스트
site-coverage-nothing = 누락된 텍스트가 없습니다.
site-coverage-lacks = 누락:
site-coverage-source = 원본 언어
site-share = { NUMBER($share, style: "percent", maximumFractionDigits: 1) }
site-of = { $have }/{ $of }

## The filters of the list of codes

site-filter = 코드 필터링
site-filter-status = 상태
site-filter-retry = 재시도
site-filter-all = 전체
site-status-active = 사용 중
site-status-deprecated = 지원 중단 예정
site-status-retired = 폐기됨
site-retryable-yes = 성공할 수 있음
site-retryable-no = 재시도만으로는 해결되지 않음
site-retryable-unknown = 명시되지 않음
site-filter-clear = 필터 지우기
site-filter-count = 표시된 코드: { $count }
site-filter-none = 조건에 맞는 코드가 없습니다.

## A code's page

site-breadcrumb = 현재 위치
site-symbol-none = { $platform }에는 상수 이름 없음
site-raised-by = 이 코드를 반환하는 호출
site-permalink = 영구 링크
site-reason = 원인
site-recovery = 해결 방법
site-causes = 원인별 해결 방법
site-snippet = 예제 코드
site-copy = 복사
site-copied = 복사됨
site-alert-note = 참고
site-alert-tip = 팁
site-alert-important = 중요
site-alert-warning = 경고
site-alert-caution = 주의
site-footnote-back = 본문으로 돌아가기
site-table = 표
site-task-done = 완료
site-task-open = 미완료
site-user-message = 사용자에게 표시할 메시지
site-said-also = 번역되기 전까지 다음 언어에서도 이 메시지가 표시됩니다.
site-said-more = 다른 언어 { $count }개
site-dialog-button = 확인
site-user-message-none = 사용자에게 메시지를 표시하지 않아도 됩니다.
site-note = 참고
site-long-text = 자세한 설명
site-arguments = 텍스트에 들어가는 값
site-argument-name = 이름
site-argument-type = 유형
site-argument-example = 예
site-argument-number = 숫자
site-argument-string = 텍스트
site-names = 다른 이름
site-alias = 이 코드의 다른 이름
site-misprint = 이전 문서에 잘못 표기된 이름이며, 이 코드의 상수 이름이 아닙니다.
site-misprint-source = 출처: { $source }
site-see-also = 참고 항목
site-retry-yes = 재시도하면 성공할 수 있음
site-retry-no = 재시도만으로는 해결되지 않음
site-deprecated = 이 코드는 지원 중단될 예정입니다. 최신 버전에서는 반환되지 않을 수 있습니다.
site-retired = 이 코드는 폐기되었습니다. 현재 버전에서는 더 이상 반환되지 않습니다.
site-replaced-by = 대체 코드:
site-history = 변경 내역
site-introduced = 도입
site-replaces = 이 코드로 대체된 코드:
site-turn = 이전 및 다음 코드
site-previous = 이전
site-next = 다음
site-markdown = 이 페이지의 Markdown 버전
site-copy-page = Markdown으로 복사
site-updated = 최종 업데이트
site-date = { NUMBER($year, useGrouping: "false") }년 { $month }월 { $day }일
site-feed-new = 추가: { $title }
site-feed-changed = 변경: { $title }

## The Markdown pages

site-domain = 도메인
site-group = 그룹
site-symbol = 상수 이름
site-column-code = 코드
site-column-message = 메시지
site-one-file = 전체 가이드와 코드(한 파일)

## A page that is not there

site-missing-title = 페이지를 찾을 수 없음
site-missing-text = 이 주소에 해당하는 페이지가 없습니다. 코드를 잘못 입력했거나 페이지가 이동되었을 수 있습니다.
site-missing-home = 모든 오류 코드 보기
site-missing-suggested = 혹시 다음을 찾으셨나요?
site-language = 한국어
