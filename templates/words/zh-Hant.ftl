# The words of the site itself in Traditional Chinese (Taiwan); en.ftl says where each is shown.
# Not yet read by a native speaker.

## The frame of every page

site-title = 錯誤碼
site-description = 各個錯誤碼的意義、可能原因與解決方法。
site-skip = 跳到主要內容
site-toc = 本頁內容
site-menu = 選單
site-menu-close = 關閉
site-sidebar = 指南和錯誤碼
site-theme-system = 主題：跟隨系統
site-theme-light = 主題：淺色
site-theme-dark = 主題：深色
site-codes = 錯誤碼
site-codes-text = 依群組列出的錯誤碼。
site-turn-guides = 相鄰的指南
site-previous-guide = 上一頁
site-next-guide = 下一頁
site-guides = 指南
site-search = 搜尋錯誤碼與指南
site-search-results = 搜尋結果
site-search-hint = 數字、常數名稱或字詞
site-search-count = 搜尋結果：{ $count }
site-search-none = 找不到結果。請改用數字、常數名稱的一部分或其他字詞。
site-search-nearest = 找不到結果。最接近的是：
site-search-word = 搜尋詞：
site-search-synonyms = 登入、登錄、登陸；登出、退出登錄；帳號、帳戶、賬號、賬戶；密碼、口令；網路、網絡；逾時、超時；檔案、文件；資訊、信息；伺服器、服務器；資料庫、數據庫；權限、許可；過大、太大；失敗、不了
site-languages = 語言
site-platform = 平台
site-platform-all = 所有平台
site-made-with = 以 codegloss { $version } 產生

## Punctuation

site-page-title = { $page } · { $site }
site-labelled = { $label }：{ $text }
site-parenthesized = { $text }（{ $addition }）
site-items = { $items }、{ $item }
site-sentences = { $first }{ $second }

## Text that is shown in another language than the page

site-fallback = 尚未翻譯，暫以 { $language } 顯示
site-fallback-short = { $language }，尚未翻譯
site-untranslated = 本頁大部分內容尚未翻譯，暫以 { $language } 顯示。
site-improve = 改善這段文字
site-translate = 翻譯這段文字

## The list of codes

site-groups = 錯誤碼群組
site-count = { $count } 個錯誤碼
site-misprint-short = 舊版文件誤植為
site-deprecated-short = 已棄用
site-retired-short = 已停止使用

## The other lists of all codes

site-lists = 錯誤碼清單
site-list-groups = 簡表
site-list-a-z = A–Z
site-list-numbers = 詳表
site-list-all = 列印版
site-list-coverage = 翻譯進度
site-a-z-title = 常數名稱索引（A–Z）
site-a-z-text = 依字母順序列出所有常數名稱，以及記錄檔與文件中對錯誤碼的其他稱呼。
site-letters = 字母
site-beginning = 所有常數名稱皆以 { $beginning } 開頭，以下省略。
site-beginning-on = { $platforms }：所有常數名稱皆以 { $beginning } 開頭，以下省略。
site-numbers-title = 錯誤碼的意義與解決方法
site-numbers-text = 依編號順序列出所有錯誤碼的常數名稱、錯誤訊息、可能原因與解決方法。
site-ranges = 編號範圍
site-range-text = 非數字
site-ungrouped = 其他錯誤碼
site-all-title = 所有錯誤碼（單頁）
site-all-text = 在同一頁列出每個錯誤碼的完整說明，方便通讀或列印。
site-all-split-title = 全部文字（列印版）
site-all-split-text = 分頁列出每個錯誤碼的全部文字說明，便於通讀或列印。
site-contents = 目錄
site-targets = 連結網址
site-coverage-title = 翻譯進度
site-coverage-text = 哪些內容已有本語言版本，哪些暫以其他語言顯示。
site-coverage-texts = 本語言的內容
site-coverage-kind = 內容
site-coverage-share = 完成比例
site-coverage-count = 數量
site-coverage-language = 語言
site-coverage-message = 錯誤訊息
site-coverage-reason = 可能原因
site-coverage-recovery = 解決方法
site-coverage-causes = 具體原因
site-coverage-cause-recovery = 具體原因的解決方法
site-coverage-user-message = 給使用者的訊息
site-coverage-note = 附註
site-coverage-long-text = 詳細說明
site-coverage-misprint-sources = 誤植的出處
site-coverage-names = 群組與平台名稱
site-coverage-units = 單位
site-coverage-link-targets = 連結網址
site-coverage-guides = 指南
site-coverage-words = 網站用語
site-coverage-total = 總計
site-coverage-missing = 缺少的內容
site-coverage-nothing = 沒有缺少的內容。
site-coverage-lacks = 缺少：
site-coverage-source = 來源語言
site-share = { NUMBER($share, style: "percent", maximumFractionDigits: 1) }
site-of = { $have } / { $of }

## The filters of the list of codes

site-filter = 篩選錯誤碼
site-filter-status = 狀態
site-filter-retry = 重試
site-filter-all = 全部
site-status-active = 使用中
site-status-deprecated = 已棄用
site-status-retired = 已停止使用
site-retryable-yes = 可能成功
site-retryable-no = 直接重試無效
site-retryable-unknown = 未說明
site-filter-clear = 清除篩選條件
site-filter-count = 顯示的錯誤碼：{ $count }
site-filter-none = 沒有符合條件的錯誤碼。

## A code's page

site-breadcrumb = 目前位置
site-symbol-none = { $platform } 沒有對應的常數名稱
site-raised-by = 傳回此錯誤碼的呼叫
site-permalink = 永久連結
site-reason = 可能原因
site-recovery = 解決方法
site-causes = 具體原因與解決方法
site-snippet = 程式碼範例
site-copy = 複製
site-copied = 已複製
site-alert-note = 注意
site-alert-tip = 提示
site-alert-important = 重要
site-alert-warning = 警告
site-alert-caution = 危險
site-footnote-back = 返回正文
site-table = 表格
site-task-done = 已完成
site-task-open = 未完成
site-user-message = 給使用者的訊息
site-said-also = 以下語言尚無譯文，也顯示這段文字：
site-said-more = 其他 { $count } 種語言
site-dialog-button = 好
site-user-message-none = 不需要向使用者顯示任何訊息。
site-note = 附註
site-long-text = 詳細說明
site-arguments = 文字中的變數
site-argument-name = 名稱
site-argument-type = 類型
site-argument-example = 範例
site-argument-number = 數字
site-argument-string = 文字
site-names = 其他名稱
site-alias = 此錯誤碼的別名
site-misprint = 舊版文件的誤植，並非此錯誤碼的常數名稱。
site-misprint-source = 出處：{ $source }
site-see-also = 另請參閱
site-retry-yes = 重試可能成功
site-retry-no = 直接重試無效
site-deprecated = 此錯誤碼已棄用，較新的版本可能不再傳回。
site-retired = 此錯誤碼已停止使用，目前的版本不再傳回。
site-replaced-by = 替代的錯誤碼：
site-history = 變更記錄
site-introduced = 新增
site-replaces = 取代以下錯誤碼：
site-turn = 相鄰的錯誤碼
site-previous = 上一個
site-next = 下一個
site-markdown = 本頁的 Markdown 版本
site-copy-page = 複製為 Markdown
site-updated = 最後更新
site-date = { NUMBER($year, useGrouping: "false") }年{ $month }月{ $day }日
site-feed-new = 新增：{ $title }
site-feed-changed = 有更新：{ $title }

## The Markdown pages

site-domain = 領域
site-group = 群組
site-symbol = 常數名稱
site-column-code = 錯誤碼
site-column-message = 錯誤訊息
site-one-file = 所有指南和錯誤碼（單一檔案）

## A page that is not there

site-missing-title = 找不到頁面
site-missing-text = 這個網址沒有對應的頁面。錯誤碼可能輸入有誤，或頁面已經移動。
site-missing-home = 查看所有錯誤碼
site-missing-suggested = 您是不是要找：
site-language = 繁體中文
