# The words of the site itself in Japanese; en.ftl says where each is shown.
# Not yet read by a native speaker.

## The frame of every page

site-title = エラーコード
site-description = 各エラーコードの意味、原因、対処方法をまとめています。
site-skip = 本文へスキップ
site-toc = このページの内容
site-menu = メニュー
site-menu-close = 閉じる
site-sidebar = ガイドとコード
site-theme-system = テーマ：システムに合わせる
site-theme-light = テーマ：ライト
site-theme-dark = テーマ：ダーク
site-codes = コード
site-codes-text = エラーコードをグループごとにまとめた一覧です。
site-turn-guides = 前後のガイド
site-previous-guide = 前のページ
site-next-guide = 次のページ
site-guides = ガイド
site-search = コードとガイドを検索
site-search-results = 検索結果
site-search-hint = 番号、定数名、語句…
site-search-count = 検索結果：{ $count } 件
site-search-none = 見つかりませんでした。番号、定数名の一部、または別の語句で検索してください。
site-search-nearest = 見つかりませんでした。近いもの:
site-search-word = 検索語:
site-search-synonyms = ログイン、サインイン；ログアウト、サインアウト；ネットワーク、インターネット；アカウント、ユーザー；権限、アクセス許可；タイムアウト、時間切れ；削除、消去
site-languages = 言語
site-platform = プラットフォーム
site-platform-all = 全プラットフォーム
site-made-with = codegloss { $version } で作成

## Punctuation

site-page-title = { $page } · { $site }
site-labelled = { $label }：{ $text }
site-parenthesized = { $text }（{ $addition }）
site-items = { $items }、{ $item }
site-sentences = { $first }{ $second }

## Text that is shown in another language than the page

site-fallback = 未翻訳（表示言語：{ $language }）
site-fallback-short = 未翻訳：{ $language }
site-untranslated = このページの大部分は未翻訳です（表示言語：{ $language }）。
site-improve = このテキストを改善する
site-translate = このテキストを翻訳する

## The list of codes

site-groups = コードのグループ
site-count = { $count } 件のコード
site-misprint-short = 以前のドキュメントでの誤記
site-deprecated-short = 非推奨
site-retired-short = 廃止

## The other lists of all codes

site-lists = すべてのコードの一覧
site-list-groups = 簡易一覧
site-list-a-z = A–Z
site-list-numbers = 詳細一覧
site-list-all = 印刷用
site-list-coverage = 翻訳状況
site-a-z-title = 定数名の索引（A–Z）
site-a-z-text = すべての定数名をアルファベット順に並べた一覧です。ログやドキュメントで使われる別名も含みます。
site-letters = 頭文字
site-beginning = すべての定数名は { $beginning } で始まります。以下ではこの部分を省略しています。
site-beginning-on = { $platforms }：すべての定数名は { $beginning } で始まります。以下ではこの部分を省略しています。
site-numbers-title = コードの意味と対処方法
site-numbers-text = すべてのコードを番号順に並べ、定数名、メッセージ、原因、対処方法を示した一覧です。
site-ranges = 番号の範囲
site-range-text = 数字以外
site-ungrouped = その他のコード
site-all-title = すべてのコード（1 ページ）
site-all-text = すべてのコードの説明を 1 ページにまとめています。通読や印刷に利用できます。
site-all-split-title = 全文（印刷用）
site-all-split-text = すべてのコードの全文を、いくつかのページに分けて掲載しています。
site-contents = 目次
site-targets = リンク先
site-coverage-title = 翻訳状況
site-coverage-text = この言語に翻訳済みのテキストと、まだ別の言語で表示されるテキストを示します。
site-coverage-texts = この言語のテキスト
site-coverage-kind = テキスト
site-coverage-share = 完了率
site-coverage-count = 件数
site-coverage-language = 言語
site-coverage-message = メッセージ
site-coverage-reason = 原因
site-coverage-recovery = 対処方法
site-coverage-causes = 個別の原因
site-coverage-cause-recovery = 原因別の対処方法
site-coverage-user-message = ユーザーへのメッセージ
site-coverage-note = 備考
site-coverage-long-text = 詳細
site-coverage-misprint-sources = 誤記の出典
site-coverage-names = グループとプラットフォームの名前
site-coverage-units = 単位
site-coverage-link-targets = リンク先
site-coverage-guides = ガイド
site-coverage-words = サイトの文言
site-coverage-total = 合計
site-coverage-missing = 不足しているテキスト
site-coverage-nothing = 不足しているテキストはありません。
site-coverage-lacks = 不足：
site-coverage-source = 翻訳元の言語
site-share = { NUMBER($share, style: "percent", maximumFractionDigits: 1) }
site-of = { $have } / { $of }

## The filters of the list of codes

site-filter = コードを絞り込む
site-filter-status = ステータス
site-filter-retry = 再試行
site-filter-all = すべて
site-status-active = 使用中
site-status-deprecated = 非推奨
site-status-retired = 廃止
site-retryable-yes = 成功する可能性あり
site-retryable-no = 再試行だけでは解決しない
site-retryable-unknown = 記載なし
site-filter-clear = 絞り込みを解除
site-filter-count = 表示中のコード：{ $count } 件
site-filter-none = 条件に一致するコードはありません。

## A code's page

site-breadcrumb = 現在の位置
site-symbol-none = { $platform } には定数名がありません
site-raised-by = このコードを返す呼び出し
site-permalink = 固定リンク
site-reason = 原因
site-recovery = 対処方法
site-causes = 原因別の対処方法
site-snippet = サンプルコード
site-copy = コピー
site-copied = コピーしました
site-alert-note = 注記
site-alert-tip = ヒント
site-alert-important = 重要
site-alert-warning = 警告
site-alert-caution = 危険
site-footnote-back = 本文に戻る
site-table = 表
site-task-done = 完了
site-task-open = 未完了
site-user-message = ユーザーへのメッセージ
site-said-also = 翻訳されるまで、次の言語でもこのメッセージを表示：
site-said-more = 他の { $count } 言語
site-dialog-button = OK
site-user-message-none = ユーザーにメッセージを表示する必要はありません。
site-note = 備考
site-long-text = 詳細
site-arguments = テキスト内の値
site-argument-name = 名前
site-argument-type = 型
site-argument-example = 例
site-argument-number = 数値
site-argument-string = 文字列
site-names = その他の名前
site-alias = このコードの別名
site-misprint = 以前のドキュメントでの誤記です。このコードの定数名ではありません。
site-misprint-source = 出典：{ $source }
site-see-also = 関連項目
site-retry-yes = 再試行で成功する可能性があります
site-retry-no = 再試行だけでは解決しません
site-deprecated = このコードは非推奨です。新しいバージョンでは返されなくなる可能性があります。
site-retired = このコードは廃止されました。現在のバージョンでは返されません。
site-replaced-by = 代わりのコード：
site-history = 変更履歴
site-introduced = 追加
site-replaces = このコードに置き換えられたコード：
site-turn = 前後のコード
site-previous = 前のコード
site-next = 次のコード
site-markdown = このページの Markdown 版
site-copy-page = Markdown としてコピー
site-updated = 最終更新日
site-date = { NUMBER($year, useGrouping: "false") }年{ $month }月{ $day }日
site-feed-new = 新規：{ $title }
site-feed-changed = 更新：{ $title }

## The Markdown pages

site-domain = ドメイン
site-group = グループ
site-symbol = 定数名
site-column-code = コード
site-column-message = メッセージ
site-one-file = すべてのガイドとコード（1 ファイル）

## A page that is not there

site-missing-title = ページが見つかりません
site-missing-text = このアドレスのページはありません。コードの入力を間違えたか、ページが移動した可能性があります。
site-missing-home = すべてのエラーコードを見る
site-missing-suggested = もしかして：
site-language = 日本語
