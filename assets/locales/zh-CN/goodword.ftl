## General

answers = { $count } 份回答
promoters = 推荐者
passives = 被动者
detractors = 贬损者
promoter = 推荐者
passive = 被动者
detractor = 贬损者

## Dates

date-day = { $year }年{ $month }月{ $day }日
date-day-short = { $month }月{ $day }日
date-days-in-month = { $year }年{ $month }月{ $first }日至{ $last }日
date-days-in-year = { $year }年{ $first }至{ $last }
date-month = { $year }年{ $month }
date-quarter = { $year }年第{ $quarter }季度
month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月
month-short-1 = 1月
month-short-2 = 2月
month-short-3 = 3月
month-short-4 = 4月
month-short-5 = 5月
month-short-6 = 6月
month-short-7 = 7月
month-short-8 = 8月
month-short-9 = 9月
month-short-10 = 10月
month-short-11 = 11月
month-short-12 = 12月

## What a new survey comes filled with

starter-question-customers = 您有多大可能向朋友或同事推荐我们？
starter-question-employees = 您有多大可能推荐朋友来这里工作？
starter-low-label = 完全不可能
starter-high-label = 非常可能
starter-follow-up-promoter = 您最满意的是什么？
starter-follow-up-passive = 怎样改进才能让您打 9 分或 10 分？
starter-follow-up-detractor = 哪里让您不满意？我们应当如何改进？
starter-follow-up-promoter-employees = 您最喜欢在这里工作的哪一点？
starter-follow-up-passive-employees = 怎样改进才能让您打 9 分或 10 分？
starter-follow-up-detractor-employees = 我们应当最先改变什么？
starter-field-channel = 渠道
starter-field-occasion = 场景
starter-field-branch = 门店
starter-field-served-by = 接待人员
starter-field-team = 团队
starter-channel-card = 纸质卡片
starter-channel-phone = 电话
starter-channel-e-mail = 电子邮件
starter-channel-sms = 短信
starter-channel-messenger = 即时消息
starter-channel-social = 社交媒体
starter-channel-web = 网页表单
starter-channel-counter = 柜台
starter-occasion-purchase = 购买
starter-occasion-delivery = 配送
starter-occasion-support = 售后支持
starter-reason-service = 服务
starter-reason-quality = 质量
starter-reason-price = 价格
starter-reason-choice = 商品种类
starter-reason-delivery = 配送
starter-reason-ease = 使用便捷
starter-reason-website = 网站
starter-reason-offers = 优惠
starter-reason-loyalty = 会员权益
starter-reason-manager = 主管
starter-reason-team = 团队
starter-reason-pay = 薪酬
starter-reason-workload = 工作量
starter-reason-growth = 成长
starter-reason-tools = 工具

## The sample survey

sample-name = 街角面包店顾客调查（示例）
sample-question = 您有多大可能向朋友推荐我们的面包店？
# Rated from 1 to 5.
sample-rating-service = 对服务的满意度
sample-rating-bread = 对面包的满意度
sample-branch-1 = 车站街店
sample-branch-2 = 市场广场店
sample-branch-3 = 港口店
sample-branch-4 = 网上订单
sample-branch-5 = 学校食堂
# Names and comments stand between bars.
sample-customers = 王芳 | 李伟 | 张敏 | 刘洋 | 陈静 | 杨磊 | 赵丽 | 黄强 | 周婷 | 吴军
sample-comments-promoter = 杂粮面包很好吃，店员还记得我的名字 | 服务热情，黑麦面包最好 | 特意给我留了一个面包 | 每周六都值得走一趟 | 物有所值 | 肉桂卷很棒 | 早上七点也笑脸相迎 | 一直很新鲜
sample-comments-passive = 咖啡可以再浓一点 | 不错，但中午就卖完了 | 面包好吃，稍微有点贵 | 希望多一些无麸质的选择 | 还可以
sample-comments-detractor = 周六排队排到街上 | 写着17:00关门，16:50就关了 | 送货晚了两个小时 | 又涨价了 | 面包不新鲜 | 打电话没人接 | 订单送错了，也没人回复

## Files, saving and errors

state-recording = 正在记录...
state-recording-meaning = 最近的更改正在写入这台电脑上的日志。
state-recorded = 已记录
state-recorded-meaning = 最近的更改已写入这台电脑上的日志，即使程序崩溃也不会丢失，稍后会写入文件。
state-saving = 正在保存...
state-saving-meaning = 正在写入文件。
state-saved = 已保存
state-saved-meaning = 所有内容都已写入文件。
state-draft = 已记录
state-draft-meaning = 所有内容都已安全记录在这台电脑上。此调查还没有自己的文件，可用“另存为”创建。
state-not-recorded = 未记录
state-not-recorded-meaning =
    最近 { $count } 项更改只在内存中，因为无法写入日志。请释放磁盘空间，或将调查保存到其他位置；程序会不断重试。
state-not-saved = 未保存
state-broken-off-meaning = 程序自身出错，之后的内容不会再写入文件。您的所有更改都在日志中。请保存到其他位置后继续，或关闭调查再重新打开。
state-broken-off-changes =
    程序自身出错，不再记录。最近 { $count } 项更改只在内存中。请立即将调查保存到其他位置。
state-read-only = 只读
read-only-asked = 此调查以只读方式打开。
no-texts = 无法读取该语言的文本（{ $reason }）。没有更改任何内容。请重新安装程序。
read-only-newer = 此调查由更高版本的 Goodword 写入，在这里只能查看，不能修改。
read-only-damaged = 此文件有部分内容无法读取，因此不会修改它。“另存为”可将已读取的内容保存到新文件。
read-only-locked = 此调查已在另一个窗口或另一台电脑上打开（{ $note }）。在这里可以查看；“另存为”可创建副本。
read-only-not-writable = 无法写入此文件或其所在文件夹。“另存为”可创建能够修改的副本。
read-only-let-go = 程序已释放此文件以便重新打开。您看到的内容是完整的。“另存为”可创建能够修改的副本。
read-only-journal = 此调查的日志存在，但无法读取。为避免丢失其中的内容，在这里不会修改此调查。
read-only-half-written = 此文件的写入曾中断，现在无法补全。系统提示“{ $reason }”。您看到的内容来自 { $copy }，没有缺失。“另存为”可将其保存到新文件。
file-not-found = 没有文件 { $file }。请检查文件名和文件夹。
file-denied = 您没有读取 { $file } 的权限。没有更改任何内容。请检查其权限设置。
file-is-a-folder = { $file } 是文件夹。请选择其中的文件。
file-too-large = { $file } 太大，无法读取。没有更改任何内容。如果是表格，请拆分后分别导入。
file-no-memory = 未能打开 { $file }：大约需要 { $needs } MB 内存，而可用内存为 { $free } MB。没有更改任何内容。请关闭其他程序后重试，或者在内存更大的计算机上打开，并在那里导出其中一部分。
file-unreadable = 无法读取 { $file }。系统提示“{ $reason }”。没有更改任何内容。
file-not-utf8 = { $file } 不是调查：从第 { $byte } 字节起不是文本。没有更改任何内容。如果是表格，请使用导入。
file-not-json = { $file } 不是调查，或者已损坏：从第 { $line } 行第 { $column } 列起无法读取。没有更改任何内容。可以尝试使用备份。
file-not-a-project = { $file } 不是 Goodword 调查。没有更改任何内容。如果是表格，请使用导入。
file-damaged = { $file } 已损坏（{ $first }）。没有更改任何内容。可以尝试使用备份。
save-changed-outside = 文件打开后被其他程序修改过，因此没有覆盖。您的更改在日志中。“另存为”可将其保存到新文件。
save-gone = 文件已被移动或删除。您的更改在日志中。“另存为”可将所有内容保存到新文件。
save-other-format = 已有同名的其他类型文件，因此没有覆盖。请换一个文件名。
save-damaged-there = 同名文件已损坏。为避免丢失其中的内容，没有覆盖它。请换一个文件名。
save-locked = 该文件已在另一个窗口或另一台电脑上打开。请换一个文件名。
save-newer = 此调查由更高版本的 Goodword 写入。在这里保存会丢失部分内容，因此文件保持原样。请使用更高版本。
save-not-as-written = 从磁盘读回的内容与写入的不一致。原文件完好，您的更改在日志中。“另存为”可将所有内容保存到其他位置。
save-broken-off = 程序自身出错，写入文件时中断。原文件完好，您的更改在日志中。“另存为”可将所有内容保存到其他位置。
save-in-place = 无法替换该文件，因此直接在原处写入，但写入失败。系统提示“{ $reason }”。文件现在可能不完整；应写入的全部内容在 { $copy } 中。程序会自动重试。“另存为”可将所有内容保存到其他位置。
save-disk-full = 磁盘已满。原文件完好，您的更改在日志中。请释放空间，程序会自动重试。
save-denied = 您没有写入该文件的权限。文件完好，您的更改在日志中。“另存为”可将所有内容保存到其他位置。
save-folder-gone = 文件所在的文件夹不存在。您的更改在日志中。请恢复该文件夹，或保存到其他位置。
save-failed = 无法写入文件。系统提示“{ $reason }”。原文件完好，您的更改在日志中。“另存为”可将所有内容保存到其他位置。
problem-unexpected = { $place }：应为{ $expected }，实际是 { $found }
problem-missing = { $place }：缺少{ $expected }
problem-duplicate-key = { $place }：“{ $key }”出现了两次
problem-duplicate-id = { $place }：标识符 { $id } 已被使用
problem-dangling = { $place }：没有 { $id }
problem-does-not-fit = { $place }：{ $id } 的值类型不对
problem-lost = { $place }：第 { $line } 行第 { $column } 列处已损坏
problem-lost-lines = { $place } 及其后内容：第 { $from } 行至第 { $to } 行已损坏
problem-ends = { $place }：第 { $line } 行第 { $column } 列之后的内容无法读取
problem-not-text = { $place }：第 { $line } 行从第 { $column } 列起有不是 UTF-8 的字符，已用 � 代替
problem-like-answers = { $place }：有 { $count } 条内容像是回答，但没有读取，因为回答应在“responses”之下
problem-more = 另有 { $count } 处问题
problem-whole-file = 文件
expected-object = 对象
expected-list = 列表
expected-text = 文本
expected-whole-number = 整数
expected-at-least = 不小于 { $least } 的整数
expected-between = { $least } 到 { $most } 的整数
expected-scale = 终点大于起点的量表
expected-score = 0 到 10 的整数
expected-true-or-false = true 或 false
expected-day = 日期（如 2026-11-21）
expected-day-from = { $day } 或之后的日期
expected-whole-points = -100 到 100 的整数
expected-points = -100 到 100 的数
expected-points-from = { $least } 到 100 的数
expected-number = 一个数
expected-id = 标识符
expected-one-of = 以下值之一（{ $words }）
expected-keepable = 可以保存的值
expected-pin-hash = Goodword 保存的 PIN
expected-picture = 不超过 256 KB 的 PNG 或 JPEG 图片（base64）
expected-colour = 颜色，例如 #2f5da8
time-unknown = 时间未知
recovered = 已恢复 { $count } 份回答（{ $when }）。“撤销”可将其移除。
recovered-changes = 已恢复更改（{ $when }）。“撤销”可将其撤回。
opened-foreign-journal = 文件在 Goodword 之外被修改过，而日志属于文件的另一个版本。日志已另行存放，没有应用。
opened-restored = 上次写入此文件时中断，文件不完整。程序已用自己保留的副本将其补全，没有缺失内容。
opened-lost-records = 日志中有 { $count } 条损坏的记录无法使用，其余内容都在。
save-as-exists = 调查 { $file } 已存在，未被覆盖。请另选名称。
saved-to = 已保存到 { $path }
backup-not-kept = 调查已保存，但未能备份上一个版本。系统提示“{ $reason }”。请检查磁盘空间，以及 { $folder } 是否可以写入。
new-survey-failed = 无法创建调查，因为这台电脑上的程序文件夹无法写入（{ $reason }）。请释放磁盘空间，然后重试。
closing-title = 最近的更改尚未写入文件
closing-note = 磁盘上的文件完好，仍是上次保存的内容。您可以重试、保存到其他位置，或者关闭并把更改保留在日志中，供下次启动时使用。
closing-try-again = 重试
closing-elsewhere = 保存到其他位置...
closing-keep = 关闭并保留以便恢复
settings-not-read = 无法读取您的设置，因此使用默认设置（{ $error }）。您的调查不受影响。
settings-not-written = 无法将您的设置保存到 { $path }（{ $error }）。您的调查不受影响。
dialog-open-survey = 打开调查
dialog-save-survey = 调查另存为
dialog-import = 导入表格
dialog-export-answers = 导出回答
dialog-import-report = 保存报告
dialog-export-chart = 导出图表
kind-survey = Goodword 调查
kind-table = 表格（XLSX、XLS、ODS、CSV、文本）
kind-xlsx = Excel 工作簿
kind-jsonl = JSON 行
kind-png = 图片（PNG）
kind-svg = 矢量图（SVG）
typed-path = 文件
typed-path-taken = 该文件已存在。请另选名称。
typed-path-note = 请输入文件的完整路径。
typed-path-no-dialog = 系统的文件对话框没有出现，或被此窗口挡住。
typed-path-folder = 文件夹
typed-path-folder-note = 请输入文件夹的完整路径。
edit-still-used = 仍有回答在使用它，因此没有移除。请先修改这些回答。
edit-refused = 这与调查的现有内容不再相符，因此未作任何更改。
edit-no-memory = 内存不足：大约需要 { $needs } MB，而可用内存为 { $free } MB。没有添加任何内容，也没有丢失任何内容。请关闭其他程序后重试，或者导出较早的回答，在此删除后继续。
survey-full = 本调查已满：最多容纳 { $most } 份回答。没有添加任何内容，也没有丢失任何内容。请导出较早的回答，在此删除后继续，或者新建调查。
survey-is-full = 本调查已有 { $count } 份回答，无法再添加。要继续，请导出较早的回答并在此删除，或者新建调查。
survey-nearly-full = 本调查已有 { $count } 份回答，最多容纳 { $most } 份。请在装满之前导出较早的回答并在此删除，或者新建调查。
change-done = 已完成：{ $what }
undo-what = 撤销：{ $what }
redo-what = 重做：{ $what }
undone = 已撤销：{ $what }
redone = 已重做：{ $what }
step-add-answer = 添加回答
step-correct-answer = 更正回答
step-delete-answers = 删除 { $count } 份回答
step-change-answers = 修改 { $count } 份回答
step-set-aside = 搁置 { $count } 份回答
step-count-again = 重新计入 { $count } 份回答
step-add-choice = 添加选项
step-add-reason = 添加原因
step-edit-reasons = 编辑原因
step-edit-fields = 编辑字段
step-edit-survey = 编辑调查
step-edit-counter = 更改柜台模式
step-edit-scoring = 更改回答的统计方式
step-edit-rounds = 编辑轮次
step-edit-customer = 编辑客户
step-merge = 与已更改的文件合并
step-import-answers = 导入 { $count } 份回答
step-recover-answers = 恢复 { $count } 份回答

## Opening and closing, and surveys without a file

opening-reading = 正在打开 { $file }
opening-making = 正在创建调查
working-out = 正在计算最新数据
opening-again = 正在重新读取 { $file }
opening-wait = 正在重新读取 { $file }，请在完成后再试一次。
opening-lost = 未能打开 { $file }，程序在读取时出错。已打开的内容没有变化，请重试。
opening-not-made = 未能创建调查，程序出错。已打开的内容没有变化，请重试。
closing-note-kept = 您可以重试、保存到其他位置，或者直接关闭：您的版本会保留为单独的调查，未打开任何调查时可在列表中看到。
quit-writing = 全部写入完成后，Goodword 将关闭
remove-draft = 删除“{ $name }”...
remove-draft-title = 要删除“{ $name }”吗？
remove-draft-note =
    { $count ->
        [0] 此调查没有文件，也没有回答。它和以前的版本都会永久删除。
       *[other] 此调查没有文件。它的 { $count } 份回答和以前的版本都会永久删除。
    }
remove-draft-do = 永久删除
remove-draft-done = “{ $name }”已删除。
remove-draft-open = “{ $name }”已在另一个窗口中打开，因此没有删除任何内容。请先在那里关闭。
remove-draft-failed = 无法删除“{ $name }”（{ $reason }）。列表中的内容仍在，请重试。
drafts-unlisted = 无法列出尚无文件的调查（{ $reason }）。{ $folder } 中没有更改任何内容。请检查该文件夹能否读取，然后重新启动 Goodword。
drafts-unread = 有一份尚无文件的调查无法读取，因此未列出。它原样保留在 { $path }。

## Import

import-error-empty = 文件是空的
import-error-header-only = 只有标题行，下面没有数据行
import-error-not-text = 这既不是文本文件，也不是工作簿；请把回答导出为 CSV 或 XLSX
import-error-web-page = 不管文件名是什么，这其实是网页或 XML 文件；请在电子表格程序中打开，再另存为 XLSX 或 CSV
import-error-rich-text = 不管文件名是什么，这其实是文字处理文档（RTF）；请把其中的表格复制到电子表格程序，再另存为 XLSX 或 CSV
import-error-nul = 第 { $line } 行含有零字节，因此这不是文本文件，或者文件已损坏；请重新导出为 CSV
import-error-quote = 第 { $line } 行的引号没有闭合；请补上或删除它
import-error-too-large = 文件超过 2 GB；请拆分
import-error-cancelled = 导入已取消，没有添加任何内容。
import-error-edit = 这些回答与本调查不相符，没有添加任何内容。
import-no-memory = 未读取 { $file }：导入大约需要 { $needs } MB 内存，而可用内存为 { $free } MB。没有添加任何内容。请关闭其他程序后重试，或者拆分表格后分别导入。
import-no-score-column = 没有任何一列是 0 到 10 的整数
import-no-score-other-scale = “{ $column }”列中没有高于 5 的回答，因此它用的是另一种量表，不是 0 到 10 的问题
import-no-score-other-measure = “{ $column }”列不是 0 到 10 的问题：它问的是别的内容，例如满意度、费力度或学校式打分，或者用的是另一种量表
import-no-score-counts = “{ $column }”列是每种回答的人数；请使用每份回答占一行的文件
import-json-is-no-table = { $file } 既不是 Goodword 调查，也不是表格。没有导入任何内容。JSON 文件只能是每行一个对象，或者一个对象列表。请把回答列表单独保存后再导入。
import-no-score-ready-made = “{ $column }”列是现成的得分，不是每个人的回答；请使用每份回答占一行的文件
import-no-score-totals = 各行是推荐者、被动者和贬损者的合计；请使用每份回答占一行的文件
import-row-no-score = 没有评分
import-row-not-a-score = “{ $cell }”不是 0 到 10 的整数
import-row-not-a-rating = “{ $cell }”不是 { $least } 到 { $most } 的整数
import-row-not-a-date = “{ $cell }”不是日期
import-row-ragged = 有 { $count } 个单元格，与标题数不符
import-encoding = 编码 { $encoding }
import-encoding-guessed = 编码 { $encoding }（根据文字判断，请检查文字是否正确）
import-duplicates = { $count } 份已存在
import-updated = 更新 { $count } 份
import-future-dates = { $count } 个日期在将来
import-not-cases = { $count } 项跟进无法读取
import-row-left-over = 无法确定“{ $said }”属于哪一列，因此不导入
import-row-future = { $day } 在将来
import-row-not-a-case = “{ $cell }”没有说明跟进进展
import-why-nothing = 没有回答
import-why-total = 是合计，不是回答
import-why-header = 重复的标题行，不是回答
import-why-other-question = 回答的是另一个问题，例如满意程度
import-why-preview = 是试填
import-why-number-alone = 只有一个数字，而其他行都有更多内容，可能是合计
import-why-moved = 单元格多于标题，无法确定哪个是评分
import-why-duplicate = 已在回答之中
import-at-line = 第 { $line } 行：{ $said }
import-encoding-mixed = 编码 UTF-8，其中 { $count } 行为 { $encoding }（请检查这些行的文字是否正确）
import-error-which-table = 其中有多个表格
import-error-unknown-table = 第 { $table } 行没有表格
import-error-not-json = 第 { $line } 行不是 JSON 对象；请重新导出回答，或导出为 CSV
import-which-table = 回答在哪个表格中？
import-lines-begin = 第 { $lines } 行：{ $columns }
import-missing-table = 请先指明回答在哪个表格中。
import-known-rows = { $count } 行已在回答之中。如何处理？
import-known-skip = 不导入
import-known-update = 用它们更新回答
import-known-keep = 再添加一次
import-remembered = 各列按您上次为同类文件所做的选择设置。
import-propose-anew = 重新建议
import-speed = 已完成 { $done } / { $of } 行，每秒 { $speed } 行
import-report-title = 导入 { $file }
import-report-title-copied = 导入复制的单元格
import-report-read = 读取的行
import-report-added = 添加的回答
import-report-updated = 更新的回答
import-report-skipped = 跳过的行
import-report-why = 跳过的行和需要留意的行
import-report-clean = 每一行都已读取，没有遗漏。
import-report-undo = “撤销”一次即可取消这次导入。
import-report-save = 保存报告...
import-report-line = 行
import-report-what = 处理结果
import-copied-name = 复制的单元格
import-copied-none = 剪贴板上没有文字。没有导入任何内容。请先复制单元格再试。
import-from-survey = 另一个 Goodword 调查
import-nothing-new = 所有行都已在回答之中，不会添加任何内容。
import-score-of-row = 第 { $line } 行，评分 { $score }
import-no-score-of-row = 第 { $line } 行，无评分
import-encoding-damaged = 有些文字无法读取，已用问号代替。如需保留，请将表格重新导出为 UTF-8 编码。
import-dates-in-doubt = 日期的年月日顺序无法确定，因此不导入。
import-counted = 行数 { $rows }，回答 { $answers }，无评分 { $blank }
import-use-score = 评分
import-use-comment = 评论
import-use-date = 日期
import-use-customer = 客户
import-use-contact = 联系方式
import-use-reasons = 原因
import-use-choice = 选项字段
import-use-several = 多选字段
import-use-text = 文本字段
import-use-rating = 评级
import-use-left-out = 不导入
import-title = 导入 { $file }
import-reading = 正在读取 { $file }
import-reading-copied = 正在读取复制的单元格
import-adding = 正在添加回答
import-facts = { $rows } 行，{ $columns } 列
import-facts-into = { $facts }。{ $into }
import-into-new = 回答将放入名为“{ $survey }”的新调查。
import-into-open = 回答将添加到“{ $survey }”。“撤销”一次即可全部移除。
import-which-score = 哪一列是 0 到 10 的回答？
import-candidate = { $column }，介于 { $lowest } 与 { $highest } 之间
import-which-order = “{ $column }”列中的日期是怎样书写的？
import-day-first = 日在前（{ $example }）
import-month-first = 月在前（{ $example }）
import-year-first = 年在前（{ $example }）
import-letters = 文字编码
import-letters-windows-1250 = 中欧语言，Windows（{ $name }）
import-letters-windows-1251 = 西里尔文，Windows（{ $name }）
import-letters-windows-1252 = 西欧语言，Windows（{ $name }）
import-letters-iso-8859-2 = 中欧语言，ISO（{ $name }）
import-letters-gb18030 = 简体中文（{ $name }）
import-letters-big5 = 繁体中文（{ $name }）
import-letters-macintosh = Mac，旧版程序（{ $name }）
import-letters-ibm850 = 西欧语言，DOS（{ $name }）
import-letters-ibm852 = 中欧语言，DOS（{ $name }）
import-columns = 各列将成为什么
import-column-becomes = “{ $column }”列将成为
import-as-score = 评分
import-as-comment = 评论
import-as-date = 日期
import-as-customer = 客户
import-as-contact = 联系方式
import-as-reasons = 原因
import-as-choice = 选项字段
import-as-several = 多选字段
import-as-text = 文本字段
import-as-rating = 评级
import-as-left-out = 不导入
import-preview = 最前面的回答
import-preview-new = 最前面的新回答
import-preview-odd = 需要留意的行
import-row-skipped = 跳过
import-blank = { $count } 份无评分
import-beside = { $count } 份与其他回答编号相同但仍保留
import-hidden-rows = 也读取了 { $count } 个隐藏行
import-hidden-columns = 也读取了 { $count } 个隐藏列
import-skipped = 跳过 { $count } 行
import-not-scores = { $count } 个单元格不是评分
import-not-ratings = { $count } 个单元格不是评级
import-not-dates = { $count } 个单元格不是日期
import-ragged = { $count } 行的单元格过多或过少
import-and = { $first }，{ $second }
import-problems = 无法读取的内容
import-problems-note = 这些单元格会留空，不会四舍五入，也不会猜测。
import-more = 以及另外 { $count } 处
import-missing-score = 请先指明哪一列是评分。
import-missing-order = 请先指明日期的书写方式。
import-missing-answers = 没有任何一行会成为回答。
import-no-score = 没有找到评分；{ $why }。如果其中某一列确实是评分，请在下方为它选择“评分”。
import-finish = 导入 { $count } 份回答
import-finish-none = 导入
import-nothing = 没有导入任何内容。
import-no-table = 无法读取 { $file }；{ $why }。没有导入任何内容。
import-not-found = { $file } 已不存在。没有导入任何内容。请检查文件名和文件夹。
import-denied = 您没有读取 { $file } 的权限。没有导入任何内容。请联系文件的所有者，或把它复制到自己的文件夹。
import-not-a-file = { $file } 是文件夹。没有导入任何内容。请选择其中的表格。
import-unreadable = 无法读取 { $file }（{ $reason }）。没有导入任何内容。请把它复制到这台电脑后重试。
import-lost = { $file } 的导入已中断。没有导入任何内容。请关闭其他程序后重试。

## Import of workbooks

import-error-no-workbook = 这是压缩文件或其他程序的文件，不是工作簿；请把表格另存为 XLSX、ODS 或 CSV
import-error-encrypted = 工作簿需要密码才能打开；请另存一份没有密码的再使用
import-error-damaged-workbook = 工作簿已损坏或不完整；请用电子表格程序打开后重新保存，或重新获取文件
import-error-no-sheet = 工作簿中没有含单元格的工作表
import-error-empty-sheet = 工作表“{ $sheet }”是空的
import-error-which-sheet = 其中有多个工作表都有表格
import-error-unknown-sheet = 其中没有名为“{ $sheet }”的工作表
import-error-sheet-of-text = 这是文本文件，没有工作表
import-error-unpacked = 解压后比任何回答表格都大，因此没有打开；请把表格导出为 CSV
import-error-cells = 单元格太多，无法读取；请拆分
import-error-rows = 工作表的行太多，无法读取；请拆分
import-error-columns = 工作表的列太多，无法读取；请删除不需要的列
import-error-sheets = 工作表太多，无法读取；请把有回答的工作表单独保存
import-error-cell-text = 有一个单元格的文字太多，无法读取；请缩短
import-error-too-slow = 读取工作簿用时太长，已停止；请把表格导出为 CSV
import-error-reader-died = 读取工作簿占用内存太多，已停止，本程序不受影响；请把表格导出为 CSV
import-error-reader-not-started = 本程序中读取工作簿的部分没有启动；请重新启动本程序后再试
import-row-no-result = “{ $column }”列中的公式没有结果，因此留空；请先用电子表格程序保存该文件
import-row-error = “{ $column }”列中是错误 { $error }，因此留空
import-errors = { $count } 个单元格中是错误
import-sheet = 工作表 { $sheet }
import-which-sheet = 回答在哪个工作表中？
import-sheet-begins = { $sheet }：{ $columns }
import-cells-begin = { $sheet }，单元格 { $cells }：{ $columns }
import-missing-sheet = 请先指明回答在哪个工作表中。
cli-error-which-table =
    { $file } 中有多个表格。按行号，现有的表格{ $tables }
    请指明，例如 --sheet "{ $example }"。
cli-error-unknown-table = { $file } 中没有位于第“{ $wanted }”行的表格。按行号，现有的表格{ $tables }
cli-error-which-sheet =
    { $file } 中有多个工作表都有表格。现有的工作表{ $sheets }
    请指明，例如 --sheet "{ $example }"。
cli-error-unknown-sheet = { $file } 中没有名为“{ $wanted }”的工作表。现有的工作表{ $sheets }

## Export

export-title = 导出回答
export-which = 哪些回答
export-all = 全部（{ $answers }）
export-filtered = 符合筛选条件的（{ $answers }）
export-as = 格式
export-as-csv = CSV，适用于任何电子表格程序
export-as-xlsx = Excel 工作簿，含得分和图表
export-as-jsonl = JSON 行，供其他程序使用
export-as-anonymised = 匿名的调查副本
export-remove-comments = 同时删除评论
export-keeps-comments = 评论保持不变，其中可能提到人名。
export-anonymised-note = 将删除：客户和联系方式、跟进的记录和姓名、自由文本、含姓名、电话号码和 IP 地址的字段、措施。回答获得新编号，日期改为当月第一天。
export-employees-note = 从回答中可能认出个别员工。请只把文件交给有权查看每份回答的人。
export-start = 导出...
export-writing = 正在写入回答
export-done-title = 已导出
export-written = { $count } 份回答已写入 { $path }
export-only = 仅含以下回答：{ $filter }
export-condition = { $dimension }：{ $values }
export-harmless = { $count } 处文字像公式，已在前面加撇号，电子表格程序不会执行它。
export-cut = { $count } 处文字超出单元格容量，已被截断；CSV 会完整保留。
export-removed = 已删除或改为不精确：{ $parts }。
export-kept-fields = 原样保留：{ $fields }。请检查其中是否有内容能看出是谁。
export-removed-nothing = 没有需要删除的内容。
removed-customers = { $count } 位客户
removed-contacts = { $count } 个联系方式
removed-comments = { $count } 条评论
removed-notes = { $count } 条记录
removed-texts = { $count } 处自由文本
removed-fields = { $count } 个字段（{ $names }）
removed-people = { $count } 个跟进人姓名
removed-measures = { $count } 项措施
removed-deeds = { $count } 条客户行为记录
removed-ideas = { $count } 个想法
removed-invited = 邀请名单上的 { $count } 人
removed-events = { $count } 个事件
removed-looks = { $count } 个保存的图表
removed-days = { $count } 个日期（精确到月）
removed-answers = 筛选条件之外的 { $count } 份回答
list-and = { $first }、{ $second }
export-anonymised-name = { $survey }（匿名）
export-anonymised-part = { $survey }（匿名，{ $filter }）
export-sheet-answers = 回答
export-sheet-scores = 得分
export-by-period = 各时期得分
export-by-segment = 按{ $dimension }的得分
export-too-many = 回答多于工作表的行数。没有写入任何内容。请导出为 CSV，或减少回答。
export-failed = 没有写入 { $path }（{ $reason }）。原有内容未变。请选择其他文件夹或名称。
export-copy-unfit = 没有写入 { $path }，因为无法生成副本。原有内容未变。请关闭 Goodword，重新启动后再导出一次。
export-is-a-survey = { $path } 是 Goodword 调查，导出绝不会覆盖它。没有写入任何内容。请换个名称。
export-nothing = 没有可导出的回答。请修改筛选条件，或先收集回答。

## Command line

cli-help =
    Goodword - 您的客户会推荐您吗？

    用法
      goodword [文件]                打开窗口；如指定调查，则同时打开该调查
      goodword score 文件            显示得分及其可能范围
      goodword chart 文件 --kind 种类 --out 图片
                                     绘制 SVG、PNG 或 PDF 图表
      goodword report 文件 --out 报告
                                     生成 PDF 或 HTML 报告
      goodword cards 文件 --out 卡片
                                     生成可分发的卡片（PDF）
      goodword words 文件            显示贬损者和推荐者比其他人更常用的词
      goodword deeds 文件            谁推荐过、谁还在、消费多少，与所说的对照
      goodword check 文件            说明文件如何读取，以及哪里有问题
      goodword import 文件 --into 调查
                                     把表格中的回答加入调查
      goodword export 文件 --format 格式 --out 文件
                                     把回答写成 csv、xlsx、jsonl 或匿名副本
      goodword counter-pin 文件 --reset
                                     从调查中删除忘记的柜台模式 PIN

    “文件”可以是调查文件，也可以是每份回答占一行的表格：CSV 或工作簿（XLSX、XLS、ODS）。
    读取调查时，会一并读取这台电脑上日志中的内容；
    只有窗口、import 和 counter-pin 会修改它。

    选项
      --language 代码   en、hu、fi、pl 或 zh-CN；默认使用系统语言
      -h, --help        显示本页，或某个命令的帮助：goodword score --help
      -V, --version     显示版本

    退出码
      0  一切正常
      1  无法打开窗口
      2  其他任何错误；原因写在标准错误输出中
cli-help-score =
    goodword score 文件 [选项]
    显示得分及其可能范围，以及三类人数。

    选项
      --sheet 名称      多个工作表都有表格时，指定回答所在的工作表
      --encoding 名称   文本的编码，例如 windows-1250（自动识别不对时使用）
      --score 列        表格中评分所在的列：列标题或其中一部分
      --by 字段         按字段、“原因”、“类别”、“客户”或表格的列分组
      --dates 顺序      day-first（日在前）、month-first（月在前）或 year-first（年在前），用于顺序不明的日期
      --weighted        按各组邀请人数对回答加权（轮次须注明人数）
      --json            供其他程序使用，不取整：promoters、passives、detractors、blank、
                        score、lower、upper、trend，以及每个分组的同样数据（segments）和评分问题（ratings）
      --only 字段=值    只包括具有该值的回答；同一字段可给出多个值，符合其一即可；可多次使用
      --from 日期       只包括该日及以后的回答，例如 2026-01-31
      --to 日期         只包括该日及以前的回答
      --language 代码   en、hu、fi、pl 或 zh-CN
cli-help-words =
    goodword words 文件 [选项]
    显示贬损者常说而其他人不说的词，以及推荐者的词，最有代表性的在前，并说明各有多少份回答提到。
    考察的词很多，其中有些可能只是偶然突出。

    选项
      --score 列        CSV 文件中评分所在的列：列标题或其中一部分
      --dates 顺序      day-first（日在前）、month-first（月在前）或 year-first（年在前），用于顺序不明的日期
      --json            供其他程序使用的全部词语：answers，以及 detractors 和 promoters 的每个词、
                        该组与其他人中各有多少人提到、对数优势比和 z 值
      --language 代码   en、hu、fi、pl 或 zh-CN；CSV 文件中的评论也按此语言读取
cli-help-deeds =
    goodword deeds 文件 [选项]
    输出顾客实际的行为，与他们所说的对照：谁推荐过、写过评价、经推荐而来或已流失，以及消费多少，按最近评分所在的组。
    文件是填写过这些内容的调查。

    选项
      --json            不取整，供其他程序使用：推荐者、被动者和贬损者各有多少人已知、多少人做过，
                        以及 percent、lower 和 upper（太少时为 null）；消费；brought；currency
      --language 代码   en、hu、fi、pl 或 zh-CN
cli-help-chart =
    goodword chart 文件 --kind 种类 --out 图片 [选项]
    绘制一个或全部图表。

    选项
      --kind 种类       score、answers、groups、trend、groups-over-time、per-period、segments、heat-map、multiples、
                        reasons、reasons-by-group、importance、change、movement、words 或 all（全部）；
                        segments、heat-map 和 multiples 需要 --by
      --out 图片        要写入的文件，以 .svg、.png、.pdf 或 .csv（数据）结尾；使用 --kind all 时为文件夹
      --format 格式     svg、png、pdf 或 csv，不论文件以什么结尾；使用 --kind all 时默认 svg
      --size 宽x高      以点为单位的宽和高；默认 900x560
      --scale N         PNG 中每点的像素数，1 到 4
      --theme 主题      light（浅色）、dark（深色）或 print（打印）
      --transparent     图片没有底色
      --outlines        文字转为轮廓的 SVG，没有字体时也显示一致
      --by 字段         按字段、“原因”、“类别”、“客户”或表格的列分组
      --period 单位     趋势的间隔：day、week、month、quarter、half-year、year 或 round
      --rolling 窗口    趋势中的第二条线：最近若干天（90d）或若干份回答（50）的得分
      --limits          显示趋势的控制限，并标出超限的时段
      --beside NAME     在趋势下方显示的经营数据，可多次给出
      --counts          人群变化按人数而非占比
      --during 日期     讲述哪段时期的变化，如 2026-04-01/2026-06-30；默认为上一季度
      --against 时期    变化的比较对象：before（上一期）、year（一年前）或 2026-01-01/2026-03-31
      --weighted        按各组邀请人数对回答加权（轮次须注明人数）
      --title 文字      自定标题
      --sheet 名称      多个工作表都有表格时，指定回答所在的工作表
      --encoding 名称   文本的编码，例如 windows-1250（自动识别不对时使用）
      --score 列        表格中评分所在的列：列标题或其中一部分
      --dates 顺序      day-first（日在前）、month-first（月在前）或 year-first（年在前），用于顺序不明的日期
      --language 代码   图表的语言：en、hu、fi、pl 或 zh-CN
cli-help-report =
    goodword report 文件 --out 报告 [选项]
    生成可打印或发送的报告：调查中选定的章节，使用调查的语言。

    选项
      --out 报告        要写入的文件，以 .pdf 或 .html 结尾
      --by 字段         为字段（或原因、群体）的每个值各生成一份报告；值会加到文件名中
      --page 纸张       a4 或 letter；否则按调查的设置
      --lang 语言       报告的语言：en、hu、fi、pl 或 zh-CN；否则用调查的语言
      --sheet 名称      工作簿中含回答的工作表（当多个表都有表格时）
      --encoding 名称   文本的编码，例如 windows-1250（自动识别不对时使用）
      --score 列        表格中分数所在的列：表头或其一部分
      --dates 顺序      day-first、month-first 或 year-first，用于顺序不明的日期
      --language 语言   en、hu、fi、pl 或 zh-CN
cli-help-cards =
    goodword cards 文件 --out 卡片 [选项]
    生成一张可剪开分发的卡片：问题、0 到 10 的方格和书写线。

    选项
      --out 卡片        要写入的文件，以 .pdf 结尾
      --per-page N      4 或 8 张卡片；否则按调查的设置
      --page 纸张       a4 或 letter；否则按调查的设置
      --lang 语言       卡片的语言：en、hu、fi、pl 或 zh-CN；否则用调查的语言
      --language 语言   en、hu、fi、pl 或 zh-CN
cli-help-check =
    goodword check 文件 [选项]
    说明文件如何读取，并指出每一处问题：表格中的行，调查及其在这台电脑上的日志中的内容。
    文件不会被修改。有问题时退出码为 2。

    选项
      --sheet 名称      多个工作表都有表格时，指定回答所在的工作表
      --encoding 名称   文本的编码，例如 windows-1250（自动识别不对时使用）
      --score 列        表格中评分所在的列：列标题或其中一部分
      --dates 顺序      day-first（日在前）、month-first（月在前）或 year-first（年在前），用于顺序不明的日期
      --language 代码   en、hu、fi、pl 或 zh-CN
cli-help-export =
    goodword export 文件 --format 格式 --out 文件 [选项]
    把调查或表格中的回答写入新文件。电子表格程序会当作公式执行的文字，前面会加撇号并计数。

    选项
      --format 格式     csv、xlsx（含得分和图表）、jsonl，或 anonymised：不含客户、联系方式、记录和自由文本的
                        调查副本，日期只精确到月
      --out 文件        要写入的文件；原有文件会被替换，调查文件除外
      --remove-comments 匿名副本不含评论
      --by 字段         工作簿中得分的分组
      --only 字段=值    只包括具有该值的回答；同一字段可给出多个值，符合其一即可；可多次使用
      --from 日期       只包括该日及以后的回答，例如 2026-01-31
      --to 日期         只包括该日及以前的回答
      --language 代码   列标题的语言：en、hu、fi、pl 或 zh-CN
cli-help-import =
    goodword import 文件 --into 调查 [选项]
    把表格、JSON 行或另一个调查中的回答加入调查；调查不存在时会新建。要么全部加入，要么都不加入；
    已在回答之中的会跳过。

    选项
      --into 调查       调查文件，以 .goodword.json 结尾
      --map 列=角色     列的含义：score、comment、date、customer、contact、reasons、choice、text、
                        rating、id 或 left-out；可多次使用
      --score 列        评分所在的列：列标题或其中一部分
      --duplicates 方式 对已存在的回答：skip、update 或 keep；默认 skip
      --sheet 名称      回答所在的工作表，或多个表格中的一个
      --encoding 名称   文本的编码，例如 windows-1250（自动识别不对时使用）
      --dates 顺序      day-first、month-first 或 year-first，用于顺序不明的日期
      --report 文件     把跳过的行和无法读取的内容连同行号和原因写成 CSV
      --language 代码   en、hu、fi、pl 或 zh-CN
cli-help-counter-pin =
    goodword counter-pin 文件 --reset
    从调查中删除忘记的柜台模式 PIN。其他内容不变。下次在这台电脑上打开时不再是柜台模式；再次进入前会要求设置新的
    PIN。正在窗口中打开的调查不会更改：请先结束该程序（Unix 系统可用 kill -TERM；已输入的内容会保留）。

    选项
      --reset           必须写明，以免误删 PIN
      --language 代码   en、hu、fi、pl 或 zh-CN
cli-help-generate =
    用法：goodword generate --answers N --out 文件 [--seed S]

    写出一份含 N 份回答的虚构调查，供测量使用：多家店铺，客户五年间以五种语言作答。
    相同的 N 和 S 生成相同的文件。已有的文件会保留。
cli-help-script =
    goodword --script 文件 [--strict]
    不打开窗口，按脚本逐行执行命令；脚本来自文件或标准输入（-）。

    命令
      new 名称 [customers|employees] [语言]
      open 路径
      add 得分 [内容 ...]
      edit 编号 内容 ...
      delete 编号 ...
      undo
      redo
      save
      save-as 路径
      import 文件 sheet=名称 score=列 dates=day-first|month-first|year-first
      export 类型 图片 by=字段 period=.. rolling=.. size=.. scale=.. theme=.. title=..
      close

    回答的内容；值为空则删去该项
      score=9  date=2026-11-21  comment="..."  reason=名称  customer=名称  contact=..  字段=值

    得分写 - 表示没有得分。没有 date= 时，日期为今天。含空格的词放在引号之间；引号内的 "" 表示一个引号。
    以 # 开头的行会被跳过。

    每条命令都会得到一行答复，以 ok 或 error 和行号开头。答复 ok 之后，改动已在磁盘上，程序崩溃也不会丢失；
    save、save-as 和 close 之后，改动已在文件中。在别处打开的调查不会被打开。脚本结束时，打开的调查会被关闭。

    选项
      --strict          遇到第一个错误就结束
      --language 代码   en、hu、fi、pl 或 zh-CN

    有命令失败时退出码为 2。
cli-hint-help = 请参阅 goodword --help。
cli-error-unknown-option = 这里没有选项 { $option }。
cli-error-missing-value = 选项 { $option } 需要一个值。
cli-error-unexpected-value = 选项 { $option } 不带值。
cli-error-not-unicode = “{ $word }”不是可读的文字。
cli-error-missing-file = 请指定文件，例如 goodword { $command } answers.csv。
cli-error-missing-option = 缺少选项 --{ $option }。
cli-error-only-for-tables = 选项 --{ $option } 只用于表格。调查中已有评分和日期。
cli-error-too-many-files = 一次只能处理一个文件；“{ $word }”是多余的。
cli-error-bad-value = --{ $option } 不能是“{ $value }”。可用的值有 { $possible }。
cli-error-not-a-file = { $file } 是文件夹或设备。请指定一个文件。
cli-imported = { $into }：{ $what }
cli-error-bad-map = --map 不接受“{ $value }”。请写成 --map "列=角色"；角色有 { $roles }。
cli-error-not-written = { $file } 没有更改。{ $reason }
cli-error-table = 无法读取 { $file }；{ $problem }。
cli-error-score-in-doubt =
    无法确定 { $file } 中哪一列是评分，可能是以下各列{ $columns }
    请指明，例如 --score "{ $example }"。
cli-error-no-score =
    在 { $file } 中没有找到评分；{ $problem }。
    如果您知道是哪一列，请用 --score 指明。
cli-error-unknown-column = “{ $wanted }”不能对应到唯一的一列。现有的列{ $columns }
cli-error-unknown-field = “{ $wanted }”不能对应到唯一的字段。现有的字段{ $fields }
cli-error-unknown-value = “{ $field }”中没有值为“{ $wanted }”且可单独说明的回答。现有的值{ $values }
cli-error-unknown-figure = “{ $wanted }”不是经营数据的名称。现有的经营数据{ $figures }
cli-error-dates-in-doubt =
    { $file } 的“{ $column }”列中，日期的年月日顺序无法确定。
    请用 --dates day-first、--dates month-first 或 --dates year-first 指明。
cli-error-problems = { $file }：有 { $count } 处问题，其余内容都能读取。
cli-error-incomplete =
    { $file } 没有完整读取，因此未作计算。{ $gaps }
    请在窗口中打开它，查看保留下来的内容，或使用备份。
cli-and-more = 还有 { $count } 处；goodword check 会全部列出
cli-error-picture-size = { $width } × { $height } 像素的图片太大。请减小 --size 或 --scale。
cli-error-picture = 无法生成图片（{ $reason }）。请改用 SVG。
cli-error-write = 无法写入 { $file }。系统提示“{ $reason }”。
cli-error-same-file = { $file } 是存放回答的文件，会被覆盖。请换一个文件名。
cli-saved = 已保存：{ $file }
cli-error-no-values = 没有写入报告：没有回答在“{ $field }”中有可单独说明的值。请选择其他字段。
cli-error-pin-not-reset = { $file } 中仍有 PIN。{ $reason }
cli-error-script = { $file }：有 { $count } 条命令失败，原因见各条命令的答复。
cli-error-output = 无法输出结果。系统提示“{ $reason }”。
cli-error-no-window = 此版本没有窗口。请使用命令，参阅 goodword --help。
cli-error-no-display = 没有可用于打开窗口的显示器（X11 和 Wayland 均未找到）。命令无需显示器也能使用，参阅 goodword --help。
cli-error-window-failed = 无法打开窗口（{ $reason }）。需要显示器和图形库（OpenGL，例如 libgl1 和 libegl1）。命令无需这些也能使用，参阅 goodword --help。
cli-note-not-scores = 有 { $count } 个单元格不是 0 到 10 的整数，未计入；goodword check 会指出它们所在的行。
cli-foreign-journal = 这台电脑上的日志属于此文件的另一个版本，其中的内容未计入。
cli-half-written = 文件的写入曾中断，内容不完整。这里显示的是本应写入的内容；用 Goodword 打开即可补全文件。
cli-generated = { $file } 中有 { $count } 份回答，{ $bytes } 字节
cli-score-range = 得分 { $score }，可能介于 { $lower } 与 { $upper } 之间
cli-score-exact = 得分 { $score }，误差不到 1 分
cli-score-none = 没有得分：没有人给出数字
cli-range = { $lower } 至 { $upper }
cli-column-range = 可能范围
cli-question = { $name }（{ $scale }）
cli-blank = 无评分
cli-words-note = 考察的词很多，其中有些可能只是偶然突出。
cli-words-more = 还有 { $count } 个；--json 会全部列出
cli-counter-pin-none = 此调查没有 PIN。
cli-counter-pin-reset = PIN 已删除。下次进入柜台模式前会要求设置新的 PIN。
cli-check-survey = 调查“{ $name }”
cli-check-held = 回答 { $answers }，字段 { $fields }
cli-check-recovered = 有 { $count } 份回答目前只在这台电脑的日志中，已计入。
cli-check-fine = 没有问题：{ $answers }
script-not-text = 这一行不是 UTF-8 文本。
script-unclosed-quote = 有一个引号没有闭合。
script-unknown-command = 没有命令“{ $word }”。请参阅 goodword --help script。
script-missing = 缺少 { $what ->
    [NAME] 名称
    [PATH] 路径
    [SCORE] 得分
    [ID] 编号
    [FILE] 文件
    [KIND] 类型
    [PICTURE] 图片
   *[other] { $what }
}。请参阅 goodword --help script。
script-unexpected = “{ $word }”不该出现在这里。请参阅 goodword --help script。
script-bad-value = { $key } 不能是“{ $value }”。可用的值有 { $possible }。
script-nothing-open = 没有打开的调查。请先用 open 或 new。
script-nothing-to-undo = 没有可撤销的操作。
script-nothing-to-redo = 没有可重做的操作。
script-no-file = 这份调查还没有自己的文件。请用 save-as。
script-unknown-answer = 调查中没有回答 { $id }。
script-unknown-reason = 调查中没有原因“{ $name }”。
script-unknown-choice = “{ $choice }”不在{ $field }的列表中。
script-off-scale = “{ $value }”不是{ $field }所需的 { $least } 到 { $most } 的整数。
script-not-in-time = 磁盘没有及时完成。已记录的内容都在日志中。
script-which-score = 无法确定哪一列是得分，可能是 { $columns }。请用 score=列 指明。
script-which-dates = “{ $column }”列中日期的年月日顺序无法确定。请用 dates=day-first、dates=month-first 或 dates=year-first 指明。

## Figures

figure-kind-score = 得分
figure-kind-answers = 评分分布
figure-kind-trend = 趋势
report-change = 变化
report-change-chart = 变化的原因
report-goal = 目标
report-goal-by = { $day }前达到 { $goal }
report-goal-line = { $name }：{ $goal }。{ $state }
report-goal-words = { $goal }。{ $state }
report-goal-open = 尚未达到。
report-comments = 客户怎么说
report-comments-employees = 员工怎么说
report-follow-up = 后续跟进
report-method = 计算方法
report-logo = { $name }的标志
report-foot = { $name }，{ $day }
report-page = 第 { $page } 页，共 { $pages } 页
report-untitled = 调查
report-answers = { $answers }，{ $period }
report-only = 仅限{ $name }：{ $values }
report-or = 或
report-band = 按设定的界限，这属于：{ $band }。
report-count = 回答数
report-share = 占比
report-change-range = 差异可能在 { $lower } 到 { $upper } 分之间。
report-quote-score = 打分 { $score }
cards-title = { $name }：卡片
cards-why = 您这样打分的主要原因是什么？
cards-boxes = 0 到 10 的方格，勾选一个
figure-kind-segments = 分组
figure-not-given = 未填写
figure-hidden = 人数太少，不单独显示
figure-reason = 原因
figure-group = 类别
figure-customer = 客户
figure-span = { $from }至{ $to }
figure-span-in-year = { $year }年{ $from }至{ $to }
figure-year = { $year }年
figure-quarter-short = 第{ $quarter }季度
figure-value = { $name }：{ $value }
figure-between = 介于 { $lower } 与 { $upper } 之间
figure-no-answers = 无回答
figure-what-score = 净推荐值
figure-what-score-range = 净推荐值及其可能范围
figure-what-answers = 0 到 10 分各有多少人选择
figure-what-trend = { $unit ->
    [day] 各日净推荐值
    [week] 各周净推荐值
    [quarter] 各季度净推荐值
    [half-year] 各半年净推荐值
    [year] 各年净推荐值
    [round] 各轮净推荐值
   *[month] 各月净推荐值
}
figure-what-trend-range = { $unit ->
    [day] 各日净推荐值及其可能范围
    [week] 各周净推荐值及其可能范围
    [quarter] 各季度净推荐值及其可能范围
    [half-year] 各半年净推荐值及其可能范围
    [year] 各年净推荐值及其可能范围
    [round] 各轮净推荐值及其可能范围
   *[month] 各月净推荐值及其可能范围
}
figure-what-segments = 各分组的净推荐值（{ $dimension }）
figure-what-segments-range = 各分组的净推荐值及其可能范围（{ $dimension }）
# Where all answers are of one calendar year; $answers is "12 answers".
answers-of-year = { $year } 年的 { $answers }
figure-subtitle = { $what }；{ $answers }
figure-subtitle-dated = { $what }；{ $answers }，{ $period }
figure-title-withheld = 为避免识别出个人，此处不显示
figure-title-empty = 还没有回答
figure-title-undated = 还没有带日期的回答
figure-title-too-few = { $answers }，太少，还不足以下结论
figure-title-score = { $score } 分，可能介于 { $lower } 与 { $upper } 之间
figure-title-score-exact = { $score } 分，误差不到 1 分
figure-title-score-early = 初步结果：{ $score } 分，可能介于 { $lower } 与 { $upper } 之间
figure-title-score-plain = 净推荐值 { $score }
figure-title-answers = { $promoters } 打了 9 或 10 分，{ $detractors } 打了 0 到 6 分
figure-title-trend-steady = { $unit ->
    [day] 稳定在 { $score } 分：各日差异均未超出偶然范围
    [week] 稳定在 { $score } 分：各周差异均未超出偶然范围
    [quarter] 稳定在 { $score } 分：各季度差异均未超出偶然范围
    [half-year] 稳定在 { $score } 分：各半年差异均未超出偶然范围
    [year] 稳定在 { $score } 分：各年差异均未超出偶然范围
    [round] 稳定在 { $score } 分：各轮差异均未超出偶然范围
   *[month] 稳定在 { $score } 分：各月差异均未超出偶然范围
}
figure-title-trend-early = { $unit ->
    [day] 总体 { $score } 分：回答太少，无法比较各日
    [week] 总体 { $score } 分：回答太少，无法比较各周
    [quarter] 总体 { $score } 分：回答太少，无法比较各季度
    [half-year] 总体 { $score } 分：回答太少，无法比较各半年
    [year] 总体 { $score } 分：回答太少，无法比较各年
    [round] 总体 { $score } 分：回答太少，无法比较各轮
   *[month] 总体 { $score } 分：回答太少，无法比较各月
}
figure-title-trend-changed = { $direction ->
    [up] 上升 { $points } 分至 { $score } 分（{ $period }），不太可能是偶然
   *[down] 下降 { $points } 分至 { $score } 分（{ $period }），不太可能是偶然
}
figure-title-trend-outside = { $period }：{ $score } 分，超出控制限
figure-title-trend-outside-several = { $count } 个时段超出控制限
figure-title-trend-spread = { $unit ->
    [day] 总体 { $score } 分，各日介于 { $lowest } 与 { $highest } 之间
    [week] 总体 { $score } 分，各周介于 { $lowest } 与 { $highest } 之间
    [quarter] 总体 { $score } 分，各季度介于 { $lowest } 与 { $highest } 之间
    [half-year] 总体 { $score } 分，各半年介于 { $lowest } 与 { $highest } 之间
    [year] 总体 { $score } 分，各年介于 { $lowest } 与 { $highest } 之间
    [round] 总体 { $score } 分，各轮介于 { $lowest } 与 { $highest } 之间
   *[month] 总体 { $score } 分，各月介于 { $lowest } 与 { $highest } 之间
}
figure-title-segments-chance = 没有哪个分组与其余的差异超出偶然
figure-title-segments-none = 没有可比较的分组
figure-title-segments-few = 回答太少，无法比较各分组
figure-title-multiples = { $dimension }：得分随时间的变化
figure-title-segments-better = { $name }：优于其余
figure-title-segments-worse = { $name }：逊于其余
figure-title-segments-both = { $better }：优于其余；{ $worse }：逊于其余
figure-title-segments-several = { $total } 个分组中有 { $count } 个与其余的差异不太可能是偶然
figure-better = 更好
figure-worse = 更差
figure-may-be-chance = 可能是偶然
figure-too-few = 回答太少
figure-too-few-customers = 客户太少
figure-better-than-rest = 优于其余
figure-worse-than-rest = 逊于其余
figure-group-count = { $group } { $count }（{ $share }）
figure-overall = 总体 { $score }
figure-note-largest = 共 { $total } 个分组，仅显示回答最多的 { $shown } 个
figure-note-changed-most = 共 { $total } 个分组，仅显示变化最大的 { $shown } 个
figure-note-undated = 有 { $count } 份回答没有日期，未显示
figure-column-answer = 评分
figure-column-answers = 回答数
figure-column-share = 占比
figure-column-score = 得分
figure-column-lower = 下限
figure-column-upper = 上限
figure-column-period = 时段
figure-column-first-day = 第一天
figure-column-last-day = 最后一天
figure-column-verdict = 与其余相比
figure-column-segment = 分组
figure-description = { $title }。{ $subtitle }。
figure-description-extremes = 最低 { $lowest }（{ $lowest_name }），最高 { $highest }（{ $highest_name }）。
figure-description-gaps = 有 { $count } 个时段没有回答。
figure-description-groups = 推荐者 { $promoters }，被动者 { $passives }，贬损者 { $detractors }。
figure-list = { $names }、{ $name }
figure-last-days = 最近 { $count } 天
figure-last-answers = 最近 { $count } 份回答
figure-rolling = 滚动得分（{ $window }）
figure-limit = 控制限 { $score }
figure-limits-mean = 均值 { $score }
figure-outside-limits = 超出控制限
figure-note-limits-few = 没有控制限：至少需要 { $least } 个有回答的时段（现有 { $count } 个）
figure-note-limits-gaps = 没有控制限：没有两个相邻的时段都有回答
figure-note-rolling-withheld = 没有滚动得分：它会泄露员工的个别回答
figure-note-rolling-days = 还没有滚动得分：回答的跨度不足 { $count } 天
figure-note-rolling-answers = 还没有滚动得分：带日期的回答不足 { $count } 份
figure-description-limits-none = 所有时段都在控制限 { $lower } 至 { $upper } 之内。
figure-description-limits = 超出控制限（{ $lower } 至 { $upper }）：{ $periods }。
figure-description-rolling = { $name }：{ $first } { $from } 分，{ $last } { $to } 分。
figure-column-rolling = { $name }，期末
figure-column-limit-lower = 控制下限
figure-column-limit-upper = 控制上限
figure-column-limits = 与控制限相比
figure-kind-reasons = 原因
figure-no-reason = 未说明原因
figure-other-reasons = 其他 { $count } 个原因
figure-what-reasons = 各原因对净推荐值的贡献
figure-reasons-withheld = 此处不显示原因：可能会认出个别员工
figure-adds = 提高得分
figure-takes-away = 降低得分
figure-title-reasons-both = { $adds }加分最多（{ $plus }），{ $takes }减分最多（{ $minus }）
figure-title-reasons-adds = { $adds }加分最多（{ $plus }）
figure-title-reasons-takes = { $takes }减分最多（{ $minus }）
figure-title-reasons-none = 还没有说明原因
figure-title-reasons-even = 没有原因影响得分
figure-note-reasons-shared = 一份回答有多个原因时，由这些原因平分。
breakdown-shared = 一份回答可能属于其中多项：在每项中都计入，因此各项之和不等于总数。
figure-note-rounded = 四舍五入后的分数之和为 { $sum }；未取整时之和为得分 { $score }。
figure-name-and-value = { $name } { $value }
figure-description-reasons = 从 0 起，按原因：{ $steps }；合计 { $score } 分。
figure-column-points = 分数
figure-column-from = 起
figure-column-to = 止
figure-kind-importance = 重要性与表现
figure-importance = { $verdict ->
    [strong] 强
    [some] 中等
    [little] 弱
    [chance] 可能是偶然
   *[unknown] 未知
}
figure-importance-reversed = { $importance }，方向相反
figure-gave-one = 打了 { $step } 分
figure-gave-two = 打了 { $lower } 或 { $upper } 分
figure-scale = { $least }–{ $most }
figure-quadrant = { $quadrant ->
    [keep] 继续保持
    [improve] 优先改进
    [enough] 已经够好
   *[wait] 可以缓一缓
}
figure-what-importance = 各评分问题对净推荐值有多重要，以及得到怎样的评分
figure-axis-importance = 重要性（与得分的秩相关）
figure-axis-performance = 平均分，从最低档（0%）到最高档（100%）
figure-beyond-chance = 重要，不太可能是偶然
figure-importance-chance = 重要性可能是偶然
figure-title-importance-none = 没有可显示的评分问题
figure-title-importance-few = 回答太少，无法比较各问题
figure-title-importance-one = { $name }：没有其他问题可比较
figure-title-importance-improve = 优先改进：{ $names }
figure-title-importance-fine = 没有既重要又评分低的问题
figure-note-averages = 虚线为各问题的平均值。
figure-note-not-compared = 有 { $count } 个问题未显示：回答太少或全部相同
figure-importance-value = 重要性 { $value }
figure-mean-value = 平均分 { $mean }（{ $scale }）
figure-description-question = { $name }：重要性 { $importance }，平均分 { $mean }（{ $scale }）。
figure-column-question = 问题
figure-column-scale = 分制
figure-column-mean = 平均分
figure-column-top-box = 高分占比
figure-column-top-box-steps = 高分
figure-column-importance = 重要性
figure-column-quadrant = 怎么做
figure-kind-groups = 三类人群
figure-kind-groups-over-time = 人群变化
figure-kind-per-period = 各期回答数
figure-kind-heat-map = 各期分组
figure-kind-multiples = 分组趋势
figure-kind-reasons-by-group = 各人群的原因
figure-kind-change = 变化
figure-kind-movement = 人群之间的流动
figure-kind-words = 用词
figure-what-groups = 推荐者、被动者和贬损者
figure-title-groups = 推荐者 { $promoters }，被动者 { $passives }，贬损者 { $detractors }
figure-note-groups = 推荐者占比减去贬损者占比即得分：{ $score }
figure-what-groups-shares = { $unit ->
    [day] 推荐者、被动者和贬损者的占比（按天）
    [week] 推荐者、被动者和贬损者的占比（按周）
    [quarter] 推荐者、被动者和贬损者的占比（按季度）
    [half-year] 推荐者、被动者和贬损者的占比（按半年）
    [year] 推荐者、被动者和贬损者的占比（按年）
    [round] 推荐者、被动者和贬损者的占比（按轮次）
   *[month] 推荐者、被动者和贬损者的占比（按月）
}
figure-what-groups-counts = { $unit ->
    [day] 推荐者、被动者和贬损者的人数（按天）
    [week] 推荐者、被动者和贬损者的人数（按周）
    [quarter] 推荐者、被动者和贬损者的人数（按季度）
    [half-year] 推荐者、被动者和贬损者的人数（按半年）
    [year] 推荐者、被动者和贬损者的人数（按年）
    [round] 推荐者、被动者和贬损者的人数（按轮次）
   *[month] 推荐者、被动者和贬损者的人数（按月）
}
figure-title-groups-one = { $period }：贬损者 { $detractors }
figure-title-groups-over-time = { $unit ->
    [day] 贬损者：总体 { $share }，各日介于 { $lowest } 与 { $highest } 之间
    [week] 贬损者：总体 { $share }，各周介于 { $lowest } 与 { $highest } 之间
    [quarter] 贬损者：总体 { $share }，各季度介于 { $lowest } 与 { $highest } 之间
    [half-year] 贬损者：总体 { $share }，各半年介于 { $lowest } 与 { $highest } 之间
    [year] 贬损者：总体 { $share }，各年介于 { $lowest } 与 { $highest } 之间
    [round] 贬损者：总体 { $share }，各轮介于 { $lowest } 与 { $highest } 之间
   *[month] 贬损者：总体 { $share }，各月介于 { $lowest } 与 { $highest } 之间
}
figure-title-groups-even = 贬损者：始终为 { $share }
figure-column-share-of = { $group }占比
figure-what-per-period = { $unit ->
    [day] 回答数（按天）
    [week] 回答数（按周）
    [quarter] 回答数（按季度）
    [half-year] 回答数（按半年）
    [year] 回答数（按年）
    [round] 回答数（按轮次）
   *[month] 回答数（按月）
}
figure-what-per-period-rate = 各轮次的回答数和回复率
figure-title-per-period = 回答最多的时期：{ $period }（{ $count }）
figure-title-per-period-tie = { $unit ->
    [day] 单日回答最多：{ $count }
    [week] 单周回答最多：{ $count }
    [quarter] 单季度回答最多：{ $count }
    [half-year] 单个半年回答最多：{ $count }
    [year] 单年回答最多：{ $count }
    [round] 单轮回答最多：{ $count }
   *[month] 单月回答最多：{ $count }
}
figure-response-rate = 回复率
figure-rate = 受邀 { $invited } 人中的 { $share }
figure-title-rate = { $period }：受邀 { $invited } 人中 { $share } 作答
figure-description-rates = 回复率：{ $rates }。
figure-note-few-rate = 如果受邀者中作答的很少，其他人的看法可能不同。
figure-column-invited = 受邀人数
figure-column-all-periods = 全部时期
figure-heat-above = { $points } 以上
figure-heat-near = 接近总体（{ $score }）
figure-heat-below = { $points } 以下
figure-what-heat = { $unit ->
    [day] 各分组（{ $dimension }）的净推荐值（按天）
    [week] 各分组（{ $dimension }）的净推荐值（按周）
    [quarter] 各分组（{ $dimension }）的净推荐值（按季度）
    [half-year] 各分组（{ $dimension }）的净推荐值（按半年）
    [year] 各分组（{ $dimension }）的净推荐值（按年）
    [round] 各分组（{ $dimension }）的净推荐值（按轮次）
   *[month] 各分组（{ $dimension }）的净推荐值（按月）
}
figure-what-multiples = { $unit ->
    [day] 各分组（{ $dimension }）的净推荐值趋势（按天）
    [week] 各分组（{ $dimension }）的净推荐值趋势（按周）
    [quarter] 各分组（{ $dimension }）的净推荐值趋势（按季度）
    [half-year] 各分组（{ $dimension }）的净推荐值趋势（按半年）
    [year] 各分组（{ $dimension }）的净推荐值趋势（按年）
    [round] 各分组（{ $dimension }）的净推荐值趋势（按轮次）
   *[month] 各分组（{ $dimension }）的净推荐值趋势（按月）
}
figure-from-to = { $name }：从 { $from }（{ $first }）到 { $to }（{ $last }）。
figure-what-reasons-by-group = 各原因的提及人数（按人群）
figure-title-reasons-by-group = 推荐者最常提到{ $promoted }（{ $promoters }），贬损者最常提到{ $detracted }（{ $detractors }）
figure-note-reasons-each = 含多个原因的回答在每个原因中都计入。
figure-change-none = 没有两个有回答的时期可供比较
figure-change-none-in = { $period }没有可供比较的回答
figure-change-choose = 请选择两个有回答的时期。
figure-change-few = 其中一期的回答太少
figure-period-from = { $day } 起
figure-period-until = 截至 { $day }
figure-mix = 作答者构成
figure-rate-part = 他们的评价
figure-rate-part-down = 他们的评价：比之前差
figure-column-difference = 差异
figure-change-by = 各分组的影响（{ $dimension }）
figure-title-change-chance = { $after }，此前 { $before }：差异可能是偶然
figure-title-change-split = { $direction ->
    [up] 上升 { $points } 至 { $score }：评价贡献 { $rate }，作答者构成贡献 { $mix }
   *[down] 下降 { $points } 至 { $score }：评价贡献 { $rate }，作答者构成贡献 { $mix }
}
figure-what-change = 净推荐值：{ $period }（{ $after } 份回答）对比 { $before_period }（{ $before } 份回答）
figure-note-difference = 差异 { $difference }，可能介于 { $lower } 和 { $upper } 之间
figure-note-mix = 作答者构成：各分组占比变动。他们的评价：各分组得分变动。
figure-column-together = 合计
figure-column-rate = 评价
figure-column-mix = 构成
figure-before-after = 此前 { $before }，此后 { $after }
figure-column-answers-before = 此前回答数
figure-column-score-before = 此前得分
figure-column-answers-after = 此后回答数
figure-column-score-after = 此后得分
figure-no-answer = 未作答
figure-movement-withheld = 不显示：不会跨期追踪员工
figure-movement-none = 没有客户连续两期作答
figure-movement-none-last = 没有客户在最近两期都作答
figure-what-movement = 客户在人群之间的流动
figure-title-movement = 两期均作答的 { $all } 人中，{ $up } 人上升，{ $down } 人下降
figure-title-movement-last = 最近两期均作答的 { $all } 人中，{ $up } 人上升，{ $down } 人下降
figure-subtitle-movement = { $count } 位客户所属人群，{ $period }
figure-note-unknown = { $count } 份回答因客户未知而未计入
figure-note-latest = 同一时期有多份回答时，以客户最近一份为准。
figure-way = { $from }到{ $to }：{ $count }
figure-column-group-before = 此前人群
figure-column-group-after = 此后人群
figure-column-customers = 客户数
figure-what-words = 某一人群比其他人更常用的词
figure-words-counting = 正在统计用词
figure-words-none = 没有能区分人群的词
figure-words-promoters = 推荐者更常提到
figure-words-detractors = 贬损者更常提到
figure-the-others = 其他人
figure-title-words-both = 推荐者常说“{ $promoters }”，贬损者常说“{ $detractors }”
figure-title-words-promoters = 推荐者比其他人更常说“{ $word }”
figure-title-words-detractors = 贬损者比其他人更常说“{ $word }”
figure-note-words = 占该人群全部回答的比例。只列差异并非偶然的词。
figure-note-words-left = 另有 { $count } 个词见数据表
figure-description-words = { $group }：{ $words }。
figure-column-word = 词
figure-column-share-others = 其他人占比
figure-column-z = 区分度（z）
figure-event = { $event }，{ $day }
figure-description-events = 事件：{ $events }。
figure-column-events = 事件
figure-goal-by = 目标 { $goal }（{ $day }）
figure-goal-row = 目标
figure-goal-row-by = 目标（{ $day }）
figure-description-goal-by = 目标为 { $goal }（{ $day } 前）。

## Actions and menus

menu-file = 文件
menu-edit = 编辑
menu-view = 视图
menu-help = 帮助
menu-file-letter = F
menu-edit-letter = E
menu-view-letter = V
menu-help-letter = H
action-new-survey = 新建调查...
action-new-survey-title = 新建调查
action-open = 打开...
action-open-by-path = 按路径打开...
action-try-sample = 试用示例
action-save = 立即保存
action-save-as = 另存为...
action-backups = 备份...
action-save-as-by-path = 按路径另存为...
action-copy-for-next-round = 为下一轮复制
action-import = 导入表格...
action-import-copied = 导入复制的单元格
action-import-report = 上次导入...
action-export = 导出回答...
action-export-chart = 导出图表...
action-counter = 柜台模式...
action-close-survey = 关闭调查
action-quit = 退出
action-undo = 撤销
action-redo = 重做
action-find = 在回答中查找
action-set-aside = 搁置
action-count-again = 重新计入
action-forget-customer = 遗忘客户...
action-larger-text = 放大文字
action-smaller-text = 缩小文字
action-normal-text = 默认文字大小
action-light-theme = 浅色主题
action-dark-theme = 深色主题
action-system-theme = 系统主题
action-all-actions = 所有操作...
action-shortcuts = 键盘快捷键
action-about = 关于 Goodword
actions-hint = 输入您想做的事
actions-none = 没有这个名称的操作。
keys-menus = 打开菜单
keys-pick = 选择评分
keys-ten = 选择 10 分
keys-add = 添加回答
keys-new-line = 在评论中换行
keys-clear = 清空表单
keys-keep = 为下一份回答保留该字段
about-version = 版本 { $version }
about-line = 您的客户会推荐您吗？Goodword 只把他们的回答存放在这台电脑上，绝不存放在别处。
about-licences = Goodword 是自由软件，采用 MIT 或 Apache 2.0 许可证。其中包含 Inter 和 Noto Sans SC 字体（SIL Open Font License）以及 Lucide 图标（ISC 许可证）。
add = 添加
cancel = 取消
close = 关闭
open = 打开
save = 保存
dismiss = 关闭此消息

## Window frame

view-start = 开始
view-collect = 录入
view-responses = 回答
view-scores = 得分
view-charts = 图表
view-settings = 设置
filter-add = 筛选
filter-period = 时段
filter-clear = 清除筛选
filter-remove = 从筛选中移除：{ $part }
filter-more = 另外 { $count } 项筛选
filter-from = 开始日期
filter-to = 结束日期
filter-own-hint = 或自行填写日期，例如 { $example }
filter-apply = 使用此时段
filter-backwards = 开始日期晚于结束日期。
period-all = 全部回答
period-since = { $day }起
period-until = 截至{ $day }
period-from-to = { $from }至{ $to }
period-year = { $year }年
between = 介于 { $lower } 与 { $upper } 之间
within-a-point = 误差不到 1 分
too-few-to-say = 回答太少，还不足以下结论
no-scores-yet = 还没有评分
no-comment = 无评论
groups-counted = { $promoters } 位推荐者，{ $passives } 位被动者，{ $detractors } 位贬损者
answer-with-score = 第 { $number } 份回答，评分 { $score }
answer-without-score = 第 { $number } 份回答，无评分
answer-set-aside = { $answer }，已搁置
paste-too-long = { $count } 个字符太多，无法粘贴到一个字段中。没有粘贴任何内容。最多可粘贴 { $most } 个字符。

## Welcome and new survey

welcome-line = 了解客户是否会推荐您，以及原因。所有数据都只留在这台电脑上。
welcome-new = 起个名称，录入第一份回答
welcome-open = 继续已有的调查
welcome-import = 从一份回答表格开始
welcome-sample = 用虚构的回答体验一下
welcome-recent = 最近打开
welcome-drafts = 尚未保存到文件
welcome-forget = 从此列表中移除 { $file }
new-name = 名称
new-name-hint = 街角面包店顾客调查 2026
new-untitled = 新调查
new-audience = 调查对象
audience-customers = 客户
audience-customers-note = 包含客户、联系方式，以及客户常提到的原因
audience-employees = 员工
audience-employees-note = 不含姓名，包含员工常提到的原因
new-language = 调查语言
new-language-note = 问题、原因和渠道已预先填好，以后都可以修改。
new-create = 创建调查

## Collect

collect-ask = 提问
collect-correcting = 更正此回答
collect-score = 评分（0 到 10）
collect-comment = 评论
collect-reasons = 原因
collect-new-reason = + 原因
collect-reason-name = 新原因
collect-date = 日期
collect-date-hint = 无日期
collect-customer = 客户
collect-customer-hint = 姓名或编号
collect-contact = 联系方式
collect-contact-hint = 电话或电子邮件
collect-keep = 保留
collect-keep-name = 保留到下一份回答：{ $field }
collect-not-a-score = { $number } 不是 0 到 10 的评分。
collect-no-score = 请选择 0 到 10 的评分。
collect-blank-score = 尚未选择评分。再按一次 Enter 键，即可只记录评论而不带评分。
collect-not-a-day = 这不是日期。请按这样的格式填写：{ $example }。
collect-no-such-day = 日历中没有这一天。
collect-in-the-future = 这一天还没有到。
collect-unknown-choice = “{ $typed }”不在列表中。
collect-off-scale = 请选择 { $least } 到 { $most } 的整数。
collect-add-choice = 添加到列表
collect-add = 添加并继续
collect-clear = 清空
collect-save-correction = 保存更正
collect-added = 已记录第 { $number } 份
collect-cleared = 已清空。
collect-bring-back = 恢复
collect-score-so-far = 目前得分
collect-last = 最近录入
collect-none-yet = 您录入的回答会显示在这里。
collect-last-closed = 单个员工的回答保持关闭，直到您在“回答”中打开。撤销可取回最后一份回答。
collect-correct = 更正第 { $number } 份回答
collect-remove = 移除第 { $number } 份回答

## Scores

net-promoter-score = 净推荐值
scores-none = 这里还没有评分。请在“录入”中录入，或导入表格，或更改筛选条件。
scores-promoter-share = { $share } 的调查对象打了 9 或 10 分。
scores-early-sign = 回答不足 30 份，结果仅供初步参考。
change-up = { $period }比{ $against ->
    [before] 上一时段高 { $points } 分。
    [year] 去年同期高 { $points } 分。
   *[other] “{ $against }”高 { $points } 分。
 }
change-down = { $period }比{ $against ->
    [before] 上一时段低 { $points } 分。
    [year] 去年同期低 { $points } 分。
   *[other] “{ $against }”低 { $points } 分。
 }
change-none = { $period }与{ $against ->
    [before] 上一时段持平。
    [year] 去年同期持平。
   *[other] “{ $against }”持平。
 }
change-may-be-chance = 这一差异可能是偶然。
change-not-chance = 这一差异不太可能是偶然。
change-unknown = 还没有更早的时段可供比较。
change-none-in = { $period }没有回答，因此没有变化可说。请在筛选条件中选择其他时段。
change-none-before = 用于比较的{ $period }没有回答。请在筛选条件中选择其他时段，或导入更早的回答。
change-exact = 与{ $before }相比：从 { $from } 到 { $to }。差异可能介于 { $lower } 与 { $upper } 之间，{ $p }。
rule-every-answer = 每份回答计一次。
how-sure = 有多可靠？
blank-beside = 另有 { $count } 份无评分
breakdown-by = 分组依据
breakdown-none = 没有可分组的回答。
breakdown-one = 所有回答都在同一个分组中，没有可比较的对象。
p-value = p = { $p }
p-value-below = p < { $p }
p-below = < { $p }
together-differ = 各分组之间有差异。
together-chance = 总体来看，这些差异可能是偶然的。
together-few = 回答太少，无法判断各分组是否有差异。
together-exact = 所有分组一起：卡方 { $statistic }，自由度 { $degrees }，{ $p }。
together-design = 因有些客户回答了不止一次，已除以 { $effect }（Rao-Scott）。
together-cochran = 有些单元格的预期回答太少，此结果不可靠（Cochran 规则）。
breakdown-corrected = 差异已按 { $count } 次比较校正（{ $method }）
column-answers = 回答数
column-groups = 类别
column-score = 得分
column-range = 可能范围
column-verdict = 与其余相比
column-contribution = 贡献
column-influence = 影响
breakdown-columns = 分组表的列
summary-exact = 得分 { $score }（{ $count } 份回答），可能范围 { $lower } 至 { $upper }，标准误 { $error }。
verdict-exact = 与其余相差 { $difference } 分，校正后 { $p }。
sort-by = 按{ $column }排序
verdict-better = 更好
verdict-worse = 更差
verdict-may-be-chance = 可能是偶然
verdict-too-few = 回答太少
verdict-too-few-customers = 客户太少
change-too-few = 其中一个时段的回答太少，无法比较。
standing-above = 推荐者多于贬损者，且并非偶然。
standing-below = 贬损者多于推荐者，且并非偶然。
standing-open = 推荐者和贬损者谁更多，尚无定论。
rule-latest = 每位客户只计最近一份回答。
rule-latest-in-period = 每位客户{ $unit ->
    [day] 每天只计最近一份回答。
    [week] 每周只计最近一份回答。
    [quarter] 每季度只计最近一份回答。
    [half-year] 每半年只计最近一份回答。
    [year] 每年只计最近一份回答。
   *[month] 每月只计最近一份回答。
 }
rule-set-aside = { $count } 份回答已搁置。
rule-blank = { $count } 份没有评分。
rule-customers = 有些客户回答了不止一次，范围已将此考虑在内。
rule-population = 该范围针对总共 { $count } 人。
weighted = 按邀请人数加权
weighted-to-round = 按 { $round } 的邀请人数加权，{ $count } 份回答。
weighted-to-rounds = 按 { $rounds } 轮的邀请人数加权，{ $count } 份回答。
weighted-outside = { $count } 份回答不属于任何受邀组，未计入。
weighted-unheard = 有 { $count } 位受邀者所在的组无人回答：得分不能代表他们。
weighted-only-score = 得分和趋势已加权；其余均按收到的回答计算。
weighted-not-here = 未加权：此处按收到的回答计算。
weighted-not = 未加权：没有轮次说明这些回答所属各组的邀请人数。
weighted-not-employees = 未加权：对员工加权会透露小组的情况。
weighted-trend = { $all } 个得分中有 { $weighted } 个按邀请人数加权；其余按收到的回答计算。
figure-column-weighted = 加权回答数
of-population = 共 { $population } 人（{ $share }）
exact-interval = 区间方法
exact-error = 标准误
exact-p = 变化的 p 值
exact-blank = 无评分
exact-aside = 已搁置
exact-from-to = { $lower } 至 { $upper }
method-copy = 复制方法说明
method-copied = 方法说明已复制到剪贴板。
method-score = 净推荐值 { $score }：推荐者（9 和 10 分）所占比例减去贬损者（0 到 6 分）所占比例，依据 { $count } 份有评分的回答。
method-beside = 未计入：无评分 { $blank } 份，已搁置 { $aside } 份。
method-range = 在 { $confidence } 置信水平下，可能范围为 { $lower } 至 { $upper }（区间方法：{ $method }）。
method-customers = 有些客户给出了多份回答，这些回答并不相互独立：该范围、各分组和趋势的范围，以及分组之间和时段之间的比较都采用聚类稳健方法。客户少于 { $least } 名的分组不作比较。
method-population = 该范围已按 { $population } 人的总体收窄（有限总体校正）。
method-weighted = 得分按各组邀请人数加权，基于 { $count } 份回答。未计入的无组别回答：{ $outside } 份。所在组无人回答、得分不能代表的受邀者：{ $unheard } 人。
method-correction = 各分组以校正的两组检验与其余部分比较，并作了多重比较校正（{ $method }）。
method-coverage = 在回答很少且分布极端时（例如几乎全是被动者，或推荐者与贬损者各占一半），该范围包含真实得分的概率低于所示水平。
method-coverage-wald = 回答很少时 Wald 区间过窄；所有回答都相同时宽度为零。
method-not-covered = 该范围只考虑偶然因素：不包括未被询问或未作答的人。
method-words = 特征词：采用带信息先验（Dirichlet）的对数优势比（Monroe、Colaresi 和 Quinn 2008）。考察的词很多，未对此作校正，因此有些词可能只是偶然突出。
method-sources = 来源：B. Rocks, Interval estimation for the Net Promoter Score, The American Statistician 70 (2016) 365–372; J. Sauro, MeasuringU。
breakdown-and = 以及...
breakdown-and-name = 再按此分组
breakdown-alone = 只按{ $field }分组
breakdown-show-all = 显示全部 { $count } 行
breakdown-show-fewer = 显示较少行
contribution-says = 贡献 { $contribution }。没有这些回答，得分会是 { $without }，因此影响为 { $influence }。
change-heading = 变化
change-against = 比较对象
against-before = 上一时段
against-year = 去年同期
against-own = 其他时段
against-own-hint = 例如 { $example }
change-same-days = 两个时段有重叠的日期。请选择不重叠的时段。
change-unknown-employees = 还没有两个回答数足够的时段可供比较。
change-range = 差异可能介于 { $lower } 与 { $upper } 之间
split-by = 拆分依据
split-sentence = { $difference } = { $said } 来自他们怎么说，{ $mix } 来自谁作了回答。
column-said = 怎么说
column-mix = 谁回答
column-together = 合计
split-others = 其他 { $count } 项
why-heading = 原因：哪些加分，哪些减分
why-not-given = 未说明原因
why-others = 其他
why-part = { $reason } { $points }
why-none = 还没有回答说明原因。
why-withheld = 为避免识别出个人，只显示全部回答的原因。清除筛选即可查看。
column-points = 分值
goal-heading = 目标
goal-not-a-goal = 请输入 −100 到 100 之间的整数。
goal-to-go = 还差 { $points } 分。
goal-almost = 略低于 { $goal } 分：还差不到 1 分。
goal-reached = 已达到。
goal-there = 已在目标之上。
goal-none-set = 尚未设定目标。
goal-says = 得分 { $score }，目标 { $goal }
goal-unknown = 还没有得分可与目标比较。
ways-heading = 怎样才能达到 { $goal } 分？
ways-note = 其中任何一项单独即可。
ways-weighted = 得分已按邀请人数加权。达到目标所需的回答数只对未加权的得分给出。
way-passives = { $count } 位被动者变成推荐者
way-softened = { $count } 位贬损者变成被动者
way-converted = { $count } 位贬损者变成推荐者
way-new = 新增 { $count } 位推荐者，且没有其他人
way-passives-never = 仅靠被动者变成推荐者无法达到。
way-softened-never = 仅靠贬损者变成被动者无法达到。
way-converted-never = 仅靠贬损者变成推荐者无法达到。
way-new-never = 仅靠新增推荐者无法达到。
sure-width = 该范围宽 { $points } 分。
sure-within = 精确到
sure-own = 上下分值
sure-own-hint = 自定
sure-not-a-margin = 请输入 1 到 100 之间的整数。
sure-needed = 要精确到 ±{ $margin } 分，大约需要 { $count } 份回答。
sure-missing = 还差 { $count } 份。
sure-enough = 现有回答已经足够。
sure-by = 按目前的速度：{ $date }。
sure-far = 按目前的速度需要十年以上。
sure-no-pace = 最近 90 天没有回答，无法估计何时达到。
sure-over = 该时段已结束，不会再有新的回答。
sure-worst = 最坏的情况下（回答分歧最大时）需要 { $count } 份。
withheld-too-few = 为避免识别出个人，此处不显示：所选范围内外都至少需要 { $least } 份回答。
withheld-crossed = 为避免识别出个人，此处不显示：员工的回答一次只能按一个字段查看。
withheld-said = 为避免识别出个人，此处不显示：员工的回答只能按字段区分，不能按所说的内容区分。
period-snapped = 为避免识别出个人，此处显示的是{ $period }。
words-title = 用词
words-note = 某一组比其他人说得更多的词。考察的词很多，其中有些可能只是偶然突出。选择词语可查看相应的回答。
words-group = { $group ->
    [promoter] 推荐者常说
   *[detractor] 贬损者常说
}
words-own = { $group ->
    [promoter] 推荐者（{ $count }）
   *[detractor] 贬损者（{ $count }）
}
words-others = 其他人（{ $count }）
words-said = { $group ->
    [promoter] “{ $word }”，{ $all } 名推荐者中 { $own } 人提到，其他 { $rest } 人中 { $others } 人提到
   *[detractor] “{ $word }”，{ $all } 名贬损者中 { $own } 人提到，其他 { $rest } 人中 { $others } 人提到
}
words-exact = 对数优势比 { $odds }，z = { $z }
words-none-of-group = 没有突出的词。
words-none = 贬损者和推荐者都没有哪个词说得比偶然更多。
words-too-few = 参与回答的员工太少，为避免有人被认出，不显示用词。
words-of-all-only = 为避免有人被认出，用词只按全体员工显示。清除筛选即可查看。
words-counting = 正在统计用词
words-stop = 取消统计用词
words-stopped = 未统计用词。
words-count = 统计用词
ratings-title = 评分问题
ratings-withheld = 为避免认出员工，此筛选下不显示。不筛选且评分足够多时会显示。
ratings-steps = 各档
ratings-top-box = { $share } { $gave }
ratings-importance-exact = 与得分的秩相关（Kendall tau-b）{ $value }，可能范围 { $range }

## Responses

responses-number = 序号
responses-search = 搜索回答
responses-clear-search = 清除搜索
responses-shown = { $count } 份回答中的 { $shown } 份
responses-listing = 正在排序和搜索
responses-columns = 列
responses-selected = 已选 { $count } 份
responses-select = 选择第 { $number } 份回答
responses-select-all = 选择显示的所有回答
responses-clear-selection = 取消选择
responses-delete = 删除
responses-set = 设置值...
responses-set-all = 更改 { $count } 份回答
responses-edit = 第 { $number } 份回答的{ $column }
responses-cell = { $column }，{ $value }
responses-cell-empty = { $column }，空
responses-not-a-score = 评分是 0 到 10 的整数。没有评分请留空。
no-answers-yet = 还没有回答。可以逐条录入，或导入一张表格。
responses-closed = 每一行是一名员工的回答，带有日期和其他全部信息，看到的人可能认出是谁。得分和图表只显示群体。
responses-open = 显示单个回答
responses-none-fits = 没有符合搜索和筛选条件的回答。
responses-show-all = 显示所有回答
responses-said = { $group ->
    [promoter] 词：{ $word }（推荐者）
    [passive] 词：{ $word }（被动者）
   *[detractor] 词：{ $word }（贬损者）
}

## Follow-up

view-follow-up = 跟进
view-report = 报告
action-save-report = 将报告另存为 PDF...
action-save-report-html = 将报告另存为 HTML...
action-save-cards = 将卡片另存为 PDF...
printed-report = 报告
printed-cards = 卡片
printed-sections = 章节
printed-up = 上移：{ $name }
printed-down = 下移：{ $name }
printed-order-hint = 按 Alt 加方向键可移动当前章节。
printed-paper = 纸张
printed-a4 = A4
printed-letter = Letter
printed-by = 分组依据
printed-brand = 标志和颜色
printed-logo-choose = 选择标志...
printed-logo-remove = 移除标志
printed-logo-hint = 不超过 256 KB 的 PNG 或 JPEG，保存在调查文件中。
printed-logo-there = 标志，{ $width } × { $height } 像素
printed-accent = 颜色，如 #2f5da8
printed-accent-pale = 颜色太浅，印在纸上看不清：章节名称会用更深的色调打印。
printed-accent-wrong = 这不是颜色。应为 # 加六位数字或字母 a 到 f。
printed-quotes = 评论
printed-quotes-hint = 只有作者同意引用的评论才能放入报告。
printed-quotes-search = 搜索评论
printed-quotes-none = 这里没有评论。
printed-quotes-all = 全部
printed-quotes-agreed = 可引用
printed-quotes-in = 在报告中
printed-quotes-more = 还有 { $count } 条：请用搜索查找。
printed-quote-may = 可引用：{ $comment }
printed-quote-in = 在报告中：{ $comment }
printed-quote-agreed-on = 同意日期
printed-quote-agreed-on-of = 同意日期：{ $comment }
printed-quote-words = 如何同意的：邮件、卡片上……
printed-quote-words-of = 同意方式：{ $comment }
printed-names = 注明被引用者的姓名
printed-looked-at = 我已检查，所选评论都不会暴露作者
printed-looked-at-hint = 在此之前，报告中不含员工评论。更改选择后会再次询问。
printed-save-pdf = 另存为 PDF...
printed-save-html = 另存为 HTML...
printed-each = 分别生成...
printed-each-as = { $name } – { $kind }...
printed-saved-many = 已将 { $count } 份报告保存到 { $folder }
printed-filtered = 报告只包含上方筛选出的回答，并会注明。
printed-making = 正在生成报告。
printed-failed = 无法生成报告。没有丢失任何内容，所有回答都保持原样。请关闭 Goodword，然后重新启动。
printed-preview = 预览：{ $text }
printed-larger = 放大预览
printed-smaller = 缩小预览
printed-fit = 适合宽度
printed-language = 卡片语言
printed-per-sheet = 每张纸的卡片数
printed-card-text = 每张卡片上的其他文字
printed-card-text-hint = 交回地点、网址、致谢等，按输入内容打印。
printed-logo-unknown = 这不是 PNG 或 JPEG 图片，标志未更改。请选择其他文件。
printed-logo-bytes = 图片超过 256 KB，标志未更改。请缩小后重新选择。
printed-logo-pixels = 图片边长超过 4096 像素，标志未更改。请缩小后重新选择。
printed-logo-unread = 无法读取 { $path }（{ $error }），标志未更改。请选择其他文件。
printed-no-values = 没有写入报告：没有回答有可单独说明的值。请选择其他字段。
dialog-save-report = 保存报告
dialog-save-cards = 保存卡片
dialog-choose-logo = 选择标志
kind-pdf = PDF
kind-html = 网页 (HTML)
kind-picture = 图片
step-edit-case = 跟进一份回答
step-edit-follow-up = 更改跟进方式
step-edit-report = 编辑报告
step-edit-brand = 编辑标志和颜色
step-edit-quotes = 编辑可引用的评论
starter-gift-letter = 感谢信
starter-gift-present = 礼物
starter-gift-discount = 折扣
starter-gift-bonus = 评价奖励
starter-mail-subject = 关于您对{ "{business}" }的回答
starter-mail-promoter = { "{name}" }，您好： | 感谢您给我们打了 { "{score}" } 分（满分 10 分），我们非常高兴。 | 如果您认识也会喜欢我们的人，或有时间写一条公开评价，我们将十分感谢。 | 此致 ~ { "{business}" }
starter-mail-passive = { "{name}" }，您好： | 感谢您的回答。您给我们打了 { "{score}" } 分（满分 10 分），我们想知道怎样才能得到 9 分或 10 分。 | 回复一句话就够了。 | 此致 ~ { "{business}" }
starter-mail-detractor = { "{name}" }，您好： | 感谢您坦率地告诉我们您的感受。您给我们打了 { "{score}" } 分（满分 10 分），并写道： | “{ "{comment}" }” | 我们很抱歉，希望能够弥补。什么时候方便给您打电话，或者怎样做会有帮助？ | 此致 ~ { "{business}" }
starter-mail-nobody = 尊敬的顾客
starter-mail-idea = 尊敬的{ "{name}" }： | 您曾告诉我们： | “{ "{comment}" }” | 您的意见很有帮助。我们已经做到：{ "{idea}" } | 感谢您告诉我们，期待再次见到您。 | 此致 ~ { "{business}" }
follow-to-call = 待联系
follow-to-win = 待争取
follow-to-thank = 待感谢
follow-at-risk = 有流失风险
follow-waiting = 等待过久
follow-figures = 成效
follow-closed = 包括已结束的
follow-none = 这里没有人在等待。
follow-none-fits = 没有符合搜索和筛选的内容。
follow-employees = 员工调查不做跟进：不应让任何人知道谁说了什么。请与整个团队一起讨论得分。
follow-choose = 在左侧选择一份回答，这里会显示它的跟进情况。
follow-unknown = 姓名未知
told-apart = { $name }（{ $number }）
follow-age = 时间
follow-state = 状态
follow-days = { $days ->
    [0] 今天
   *[other] { $days } 天前
}
follow-late = 逾期 { $days } 天
follow-due-in = { $days ->
    [0] 今天到期
   *[other] 还有 { $days } 天
}
follow-open = 未处理
follow-contacted = 已联系
follow-resolved = 已解决
follow-wont-do = 不处理
follow-open-count = 未处理
follow-contacted-on = { $day }联系
follow-closed-on = { $day }结束
follow-owner = 负责人
follow-nobody = 尚无
follow-due = 截止日期
follow-due-rule = 按规则为{ $day }
follow-due-early = 这早于{ $day }的回答。日期保持不变。
follow-day-keeps = { $name }：所填内容未被采用，因为日期无法识别或不合适。内容仍保留在该回答处。
follow-notes = 备注
follow-note-new = 说了什么或约定了什么
follow-note-add = 添加备注
follow-note-day = 备注日期
follow-note-day-changed = 所改备注的日期
follow-note-early = 这早于{ $day }的回答。
follow-note-change = 更改{ $day }的备注
follow-note-remove = 移除{ $day }的备注
follow-given = 已赠送
follow-given-day = 赠送日期
follow-given-change = 更改日期：{ $what }
follow-give = 赠送...
follow-copy-contact = 复制联系方式
follow-write = 写电子邮件...
follow-copy-text = 复制信件
follow-left = 尚待处理
follow-speed = 速度
follow-days-to-contact = { $days ->
    [0] 已联系的人中有一半在当天得到联系。
   *[other] 已联系的人中有一半在 { $days } 天内得到联系。
}
follow-days-to-resolution = { $days ->
    [0] 已解决的情况中有一半在当天解决。
   *[other] 已解决的情况中有一半在 { $days } 天内解决。
}
follow-reached = 已联系 { $share } 的贬损者（可能范围为 { $lower } 至 { $upper }）。
follow-nobody-reached = 还没有联系任何人。
follow-effect = 再次回答的贬损者
follow-effect-none = 还没有可比较的内容：需要有联系后再次回答的贬损者，以及未联系的其他人。
follow-effect-called = 期间得到联系的人现在得分为 { $score }（{ $count } 人）。
follow-effect-others = 其他人现在得分为 { $score }（{ $count } 人）。
follow-effect-between = 差距可能在 { $lower } 至 { $upper } 分之间。
follow-effect-warning = 这不是实验：联系谁并非随机决定。能联系上的人本来就可能有不同的回答。
settings-due-promoter = 多少个工作日内感谢推荐者
settings-due-passive = 多少个工作日内联系被动者
settings-due-detractor = 多少个工作日内致电贬损者
settings-due-refused = 0 到 255 之间的整数。
settings-waits = 回答等待的天数
settings-waits-refused = 1 到 65535 之间的整数。
settings-waits-note = 更早且无人跟进的回答仍留在名单中，但不算等待过久。
settings-closed = 休息日
settings-closed-note = 公共假日和其他不工作的日子。期限会跳过这些日子，如同跳过周六和周日。
settings-closed-add = 某一天，或第一天 – 最后一天
settings-closed-refused = 请输入一天，如 { $day }，或第一天和最后一天，如 { $day } – { $other }。
settings-people = 同事
settings-person-name = 同事 { $name } 的姓名
settings-person-add = 同事的姓名
settings-cases = { $count } 个跟进
settings-person-used = { $name } 负责 { $count } 个跟进。它们连同备注和日期都会保留，在有人接手之前没有负责人。
settings-remove-person = 移除 { $name }
settings-gift-used = 在 { $count } 个跟进中赠送过。将从中移除；跟进本身会保留。
settings-remove-gift = 从所有跟进中移除
settings-gifts = 可以赠送什么
settings-currency = 货币
settings-currency-note = 显示在客户消费旁：¥、元、€……留空则只显示数字。
settings-currency-refused = 最多 { $count } 个字符，不含数字。
settings-gift-name = 礼物 { $name } 的名称
settings-gift-add = 礼物的名称
settings-letter-subject = 信件主题
settings-letter-promoter = 给推荐者的信
settings-letter-passive = 给被动者的信
settings-letter-detractor = 给贬损者的信
settings-letter-idea = 写给想法被采纳者的信
settings-letter-note = { "{name}" }、{ "{score}" }、{ "{comment}" } 和 { "{business}" } 会按每份回答填入。清空后，信件恢复为程序自带的文字。
follow-history = 全部 { $count } 份回答
step-one-customer = 合并两位顾客
step-two-customers = 区分两位顾客
step-edit-deeds = 更改客户的行为记录
step-edit-ideas = 更改想法
follow-same = { $one } 和 { $other } 可能是同一个人。
follow-same-one = 合并为一人
follow-same-two = 是两个人
follow-measures = 行动
follow-measures-due = { $count } 项措施已到期。
follow-measures-proposed = 这些是建议。选取合适的，再改成自己的话。
step-edit-measures = 更改行动
follow-measures-usual = 全部采用
follow-measure-add = 添加...
follow-measure-new = 要做什么
follow-measure-done = { $day }完成
follow-measure-due = { $day }到期
follow-measure-due-day = 期限
follow-measure-done-day = 完成日期
follow-measure-day-over = 这一天已过。措施仍不设期限。
follow-measure-take = 采用：{ $name }
follow-measure-change = 更改 { $name }
follow-lists = 名单
follow-customers = 客户
follow-deeds = 言与行
follow-ideas = 想法
follow-day-to-come = 这一天还没到。日期保持不变。
follow-contacted-day = 联系日期
follow-closed-day = 结束日期
follow-day-late = 这晚于{ $day }的结束日期。日期保持不变。
follow-day-before-contact = 这早于{ $day }的首次联系。日期保持不变。
follow-customer-page = 该客户的全部信息
follow-make-idea = { $count ->
    [1] 由这份回答记下想法
   *[other] 由这 { $count } 份回答记下想法
}
ideas-new-of-this = 新想法
ideas-untold = 来自回答的想法
follow-idea-of = 想法：{ $text }
follow-no-mail-program = 这台电脑上没有打开任何邮件程序。请复制联系方式和信件，在您平时写邮件的地方发送。
follow-contact-copied = 联系方式已复制到剪贴板。
follow-contacts-copied = 已将 { $count } 个联系方式复制到剪贴板，每行一个。
follow-letter-copied = 信件已复制到剪贴板。
follow-sorted-by = 排序方式
follow-search-customers = 搜索客户
ideas-search = 搜索想法
follow-by-name = 姓名
follow-by-score = 最近评分
follow-by-day = 最近回答
follow-by-answers = 回答数
follow-no-customers = 这里还没有人。回答中写了姓名的客户会有自己的页面。
follow-owned-by = 负责人：{ $name }
follow-was-given = 已赠送：{ $what }
ideas-none = 还没有想法。可在“名单”或“回答”中由回答记下，也可在此输入。
ideas-newest = 最新在前
ideas-most-backed = 最多人提出
ideas-text = 想法
ideas-add = 输入想法并按回车
ideas-noted = 已记下
ideas-chosen = 已选定
ideas-done = 已完成
ideas-told = 已告知提出者
ideas-remove = 移除想法
ideas-noted-on = { $day }记下
ideas-asked = 谁提出的
ideas-asked-none = 还没有回答支持它。
ideas-copy-contacts = 复制全部 { $count } 个联系方式
ideas-answer-gone = 一条已删除的回答
ideas-take-out = 从想法中移出：{ $answer }
deeds-title = 他们说到做到了吗？
deeds-one-by-one = 逐位客户
deeds-figures = 数据
deeds-none = 还没有任何记录。把您听到或看到的填入表格或客户页面。
deeds-recommended = 推荐过我们
deeds-reviewed = 写过评价
deeds-came-by = 经推荐而来
deeds-left = 已流失
deeds-unknown = 未知
deeds-yes-said = 是
deeds-no-said = 否
deeds-yes = 是
deeds-no = 否
deeds-day = { $what }，日期
deeds-times = 几次
deeds-times-refused = 几次，整数；没有则填 0 或“否”。
deeds-by-whom = 由谁推荐
deeds-by-hint = 一位客户或任意姓名
deeds-by-gone = 该客户已不在名单中。
deeds-spend = 每年消费
deeds-spend-since = 截至{ $day }
deeds-spend-refused = 填金额，0 或以上，不带货币符号。
deeds-spend-refused-in = 填金额（{ $currency }），0 或以上。
deeds-typed-day = 填写内容的日期
deeds-column-recommended = 推荐次数
deeds-column-reviewed = 评价
deeds-column-came-by = 推荐人
deeds-column-left = 流失
deeds-column-spend = 每年
deeds-yes-or-no = 填“是”或“否”；不知道则留空。
deeds-customers = 客户
deeds-revenue = 每年消费
deeds-each = 人均
deeds-at-risk = 每年有风险的收入
deeds-of = { $known } 人中 { $yes } 人
deeds-too-few = 太少，无法判断
deeds-not-known = 未知
deeds-range = 可能为 { $lower } 至 { $upper }
deeds-known-of = 已知 { $count } 位顾客
deeds-promoters-did = 在已知情况的推荐者中（{ $all } 人中的 { $known } 人），{ $share } 确实推荐过您；全体推荐者中可能为 { $lower } 至 { $upper }。
deeds-by-promoters = { $count } 人来自推荐者
deeds-by-passives = { $count } 人来自被动者
deeds-by-detractors = { $count } 人来自贬损者
deeds-by-unscored = { $count } 人来自此处没有评分的顾客
deeds-by-others = { $count } 人来自其他人
deeds-brought = { $count } 位顾客经推荐而来：{ $list }。
deeds-rule-of-thumb = 有风险的收入只是粗略的经验法则：仍在的客户每年的消费，乘以该组已流失的比例。只计算已知消费的客户。
deeds-known-only = 每位客户按筛选范围内的最近评分计一次。对情况未知的客户不作任何假设。
starter-measure-promoter-1 = 亲自感谢他们
starter-measure-promoter-2 = 请他们写公开评价
starter-measure-passive-1 = 了解怎样才能把 7 分变成 9 分
starter-measure-passive-2 = 写好缺少的说明
starter-measure-detractor-1 = 一天之内回复，并询问怎样才能弥补
starter-measure-detractor-2 = 告诉他们因为他们改变了什么
starter-measure-reason-1 = { $reason }：问五个人具体哪里不对
starter-measure-reason-2 = { $reason }：坦率说明原因
starter-measure-price-1 = 说明价格：包含什么、省下什么
starter-measure-price-2 = 提供更小或更便宜的选择
starter-measure-ease-1 = 写好缺少的说明
starter-measure-ease-2 = 看一位顾客第一次怎样使用

## Charts

charts-edit-titles = 修改标题和副标题
charts-title = 标题
charts-subtitle = 副标题
charts-titles-done = 完成
charts-period = 时段
charts-unit = { $unit ->
    [day] 日
    [week] 周
    [quarter] 季度
    [half-year] 半年
    [year] 年
    [round] 轮次
   *[month] 月
 }
charts-split-by = 分组依据
charts-range = 可能范围
charts-reset-zoom = 显示全部
charts-copy = 复制
charts-copy-name = 将图表复制为图片
charts-numbers = 数据
charts-export = 导出...
charts-copy-numbers = 复制数据
charts-save-numbers = 另存为 CSV...
charts-kind-csv = 表格（CSV）
charts-picture-copied = 图表已复制到剪贴板。
charts-numbers-copied = 数据已复制到剪贴板。
charts-is-the-survey = 这是当前打开的调查的文件，因此没有写入。请换一个文件名。
charts-exists = 文件 { $path } 已存在，因此没有写入。请换一个文件名。
charts-no-name = 路径中没有文件名，因此没有写入。请输入文件名。
work-lost = 操作没有得到结果
charts-not-drawn = 无法绘制图表（{ $error }）。您的调查不受影响。请重试。
charts-not-written = 无法写入 { $path }（{ $error }）。您的调查不受影响。请另选文件夹，或释放磁盘空间。
charts-rolling = 滚动得分
charts-rolling-off = 关
charts-last-days = 最近 { $count } 天
charts-last-answers = 最近 { $count } 份回答
charts-limits = 控制限
charts-folder = { $survey } 图表
charts-export-save = 保存...
charts-export-all = 全部图表存入文件夹...
charts-export-width = 宽度
charts-export-height = 高度
charts-export-scale = 每点像素
charts-export-print = 打印
charts-export-light = 浅色
charts-export-dark = 深色
charts-export-transparent = 透明底色
charts-export-outlines = 文字转为轮廓
charts-export-outlines-about = 没有安装字体时轮廓也显示一致；文字不能再编辑。
charts-kind = 图表
charts-favourite = 置顶：{ $chart }
charts-counts = 显示人数
charts-against-scores = 与“得分”相同
charts-periods = 时段
charts-period-told = 所看时段
charts-events = 日期备注
charts-events-shown = 在图表上显示
charts-events-about = 某日发生的事，会画在趋势图上。
charts-event-day = 日期
charts-event-text = 发生了什么
charts-event-hint = 换了新烤箱
charts-event-add = 添加
charts-event-keep = 保存修改
charts-event-change = 修改：{ $event }
charts-event-remove = 删除：{ $event }

## Settings

settings-go-to = 转到“{ $section }”
settings-counting-short = 统计
settings-survey = 调查
settings-read-only = 此调查在这里只能查看，不能修改。
settings-question = 问题
settings-business-name = 企业名称
settings-business-name-note = 用于信件署名。留空则使用调查的名称。
settings-low-label = 0 表示什么
settings-high-label = 10 表示什么
settings-follow-up-promoter = 对推荐者的后续问题
settings-follow-up-passive = 对被动者的后续问题
settings-follow-up-detractor = 对贬损者的后续问题
settings-standard-texts = 使用此语言的标准文本
settings-standard-texts-note = 替换问题、两端说明和后续问题。“撤销”可恢复您自己的文本。
wording-language = 文本语言
wording-offered = { $language }（柜台可选）
wording-note = 每种语言都备有合适的默认文本。您自己写的文本会用于柜台。
wording-fields = 字段及其选项
wording-of-field = { $name }，此语言
wording-of-choice = { $field }：{ $name }，此语言
settings-reasons = 原因
settings-no-reasons = 还没有可选的原因。
settings-reason-name = 原因 { $name }
settings-fields = 字段
settings-fields-note = 除评分和评论之外，每份回答还记录的内容。
settings-field-name = 字段 { $name }
settings-new-field = 新字段
settings-kind = “{ $name }”的类型
settings-kind-choices = 选项
settings-kind-several = 多选
settings-kind-text = 自由文本
settings-kind-satisfaction = 评级 1–5（满意度）
settings-kind-effort = 评级 1–7（费力度）
settings-kind-own-scale = 评级（自定义量表）
settings-lowest = 最低
settings-lowest-of = { $name }：最低值
settings-highest = 最高
settings-highest-of = { $name }：最高值
settings-too-many-texts = 回答中有超过 { $count } 种不同的文本，太多了，无法做成列表。字段保持不变。
settings-several-chosen = 有些回答选了多项，因此该字段保持多选。没有任何更改。
settings-off-scale = 有些回答在此处的内容不是 { $least } 到 { $most } 的整数。字段保持不变。
settings-show-choices = 显示 { $count } 个选项
settings-add-choices = 添加选项
settings-hide-choices = 隐藏选项
settings-choice-name = 选项 { $name }
settings-new-choice = “{ $name }”的新选项
settings-remove = 移除 { $name }
settings-name-taken = “{ $name }”已存在。
settings-used = { $count } 份回答用到它。回答本身会保留。
settings-in-use = 使用中
settings-used-employees = 有回答用到它。回答本身会保留。
settings-remove-used = 从所有回答中移除
settings-keep = 保留
settings-rounds = 轮次
settings-rounds-note = 何时进行了询问。这些日期内的回答属于该轮；趋势和比较可以按轮次查看。
settings-new-round = 新轮次
settings-round-name = 轮次 { $name }
settings-round-first = 第一天
settings-round-last = 最后一天
settings-round-invited = 邀请人数
settings-round-part = { $name }：{ $part }
settings-round-overlaps = 部分日期也属于 { $name }：这些回答在两轮中都计入。
round-channel = 询问方式
round-channel-none = 未说明
round-channel-card = 卡片
round-channel-phone = 电话
round-channel-e-mail = 电子邮件
round-channel-counter = 柜台
round-channel-web = 网页
round-channel-after-purchase = 购买之后
round-channel-after-support = 售后支持之后
round-by = 邀请人数分组
round-by-none = 不分组
round-by-gone = 用来统计邀请人数的字段已被删除，或已变为多选。人数仍保留；请选择其他字段。
round-by-no-choices = 该字段还没有选项。
round-segment-invited = { $name }：邀请人数，{ $field }：{ $segment }
round-segments-more = 各组合计 { $sum } 人，多于邀请总数 { $all } 人。请检查数字；没有任何更改。
round-segments-fewer = 各组合计 { $sum } 人，共邀请 { $all } 人；其余 { $rest } 人未说明属于哪一组。
round-part-rate = { $answered } 人回答，占 { $percent }；可能在 { $lower } 到 { $upper } 之间
round-part-more = { $answered } 人回答，但只邀请了 { $invited } 人：其中一个数字有误
round-differs = 回答的人与邀请的人不同，差异超出偶然。
round-odd-over = { $segment } 比例偏高：占邀请人数的 { $invited }，占回答人数的 { $answered }。
round-odd-under = { $segment } 比例偏低：占邀请人数的 { $invited }，占回答人数的 { $answered }。
round-differs-hint = 请再问一次缺少的人，或将回答按邀请人数加权。
round-alike = 回答的人可能与邀请的人相似：差异可能出于偶然。
round-alike-too-few = 回答太少，无法判断回答的人是否与邀请的人相似。
round-alike-withheld = 回答少于 { $least } 份的组不予显示，也不说明回答的人是否与邀请的人相似。
settings-weighted = 将回答按邀请人数加权
settings-weighted-note = 这样每组在得分中的分量与其邀请人数相符，无论有多少人回答。凡显示得分之处都会说明。不属于任何组的回答不计入加权得分。
invited-list-add = 邀请名单
invited-list-show = 邀请名单：{ $count } 人中 { $answered } 人已回答
invited-list-hide = 隐藏邀请名单
invited-only-silent = 未回答（{ $count }）
invited-copy-silent = 复制未回答的人
invited-all-reminded = 今天已全部提醒
invited-answered = 已回答
invited-silent = 未回答
invited-remind = 今天已提醒
invited-reminded = 已于 { $day } 提醒
invited-reward = 今天已赠小礼
invited-rewarded = 已于 { $day } 赠小礼
invited-take-off = 将 { $name } 移出名单
invited-not-listed = { $count } 位已回答的顾客不在名单上。
invited-add-label = 姓名或联系方式，每行一个
invited-add-hint = 王小明，ming@example.com
invited-add = 加入名单
invited-add-customers = 加入 { $count } 位顾客
settings-counting = 回答的统计方式
settings-rule = 计入哪些回答
settings-rule-every = 所有回答
settings-rule-latest = 每位客户最近一份
settings-rule-latest-in-period = 每位客户每个时段最近一份
settings-rule-note = 决定同一位客户多次回答时如何处理。没有客户的回答始终计入。
settings-period = 时段
settings-period-note = 趋势中每一步的长度。
settings-confidence = 置信水平
settings-confidence-note = 范围或结论需要多可靠。越可靠，范围越宽，结论越少。
settings-interval = 可能范围
settings-interval-adjusted = 校正 Wald
settings-interval-wald = Wald
settings-interval-iterative = 迭代（Tango）
settings-interval-note = 范围的计算方法。校正 Wald 在回答很少时也适用；Wald 则不然，但其他程序常用它。
settings-correction = 多重比较
settings-holm = Holm
settings-benjamini-hochberg = Benjamini-Hochberg
settings-correction-note = 在比较许多分组时，避免把偶然当作差异。Holm 更严格。
settings-population = 得分所代表的总人数
settings-population-note = 总共有多少人，每人只算一次。如果其中很多人作了回答，范围会更窄。不清楚时请留空。
settings-population-small = 已有 { $count } 份回答，比这个数多。
settings-anonymity = 显示的最小分组
settings-anonymity-note = 回答少于此数的得分不显示，以免有人被认出。
settings-at-least = 请输入不小于 { $least } 的整数。
settings-program = 程序
settings-language = 语言
settings-theme = 主题
settings-theme-light = 浅色
settings-theme-dark = 深色
settings-theme-system = 跟随系统
settings-text-size = 文字大小

## Backups and recovery

backups-title = 备份
backups-note = 此调查的旧版本，保存在这台电脑上。副本会作为新调查打开，当前调查保持不变。
backups-now = 现在有 { $count } 份回答
backups-reading = 正在统计回答...
backups-none = 还没有备份。每次覆盖文件时都会保留一份。
backups-unreadable = 无法读取备份文件夹。调查本身不受影响。
backups-damaged = 无法读取
backups-counted = { $answers }，{ $compared }
backups-as-many = 与现在相同
backups-fewer = 比现在少 { $count } 份
backups-more = 比现在多 { $count } 份
backups-open = 打开副本
backups-open-name = 打开 { $when } 的副本
backup-name = { $name }（备份于 { $when }）
backup-problems = 备份中有 { $count } 处无法读取，其余内容都在。
problems-title = 此文件有部分内容无法读取
problems-note = 有 { $count } 处损坏。其余内容可以查看，文件本身不会改动。
problems-more = 另有 { $count } 处
problems-save = 将已读取的内容保存为新文件...
problems-backups = 备份...
problems-look = 仅查看
conflict-decide = 选择处理方式...
conflict-title = 其他程序更改了此文件
conflict-note = 在这里打开之后，有人写入过此文件，可能是在另一台电脑上。没有覆盖任何内容。
conflict-merge = 合并两个版本
conflict-merge-note = 包含两个版本的所有回答。双方都更改过的回答会保留两份。“撤销”可取出您的部分。
conflict-reload = 使用已更改的文件
conflict-reload-note = 您在上次保存之后所做的更改会保留为单独的调查，未打开任何调查时可在列表中看到。
conflict-copy = 将我的版本另存为副本...
conflict-copy-note = 您将在自己的文件中继续，已更改的文件保持不变。
conflict-later = 以后再说
conflict-mine-name = { $name }（我的版本，{ $when }）
conflict-reloaded = 这是更改后的文件。
conflict-mine-kept = 您的版本已保留为“{ $name }”，未打开任何调查时可在列表中看到。
conflict-cannot-merge = 无法合并这两个版本，因此没有更改任何内容。请使用已更改的文件，或将您的版本另存为副本。
conflict-not-merged = 无法合并这两个版本，因为文件又被更改或无法写入。现在显示的是该文件的当前内容。
conflict-merged = 已与更改后的文件合并。您的回答，添加 { $added }，修改 { $changed }，删除 { $removed }，与对方并存 { $both }。
conflict-theirs-stay = 有些名称或文字双方都更改过，保留文件中的内容。
locked-title = 此调查已在别处打开
locked-copy = 保存副本...
locked-by-unknown = 不清楚是谁
forget-title = 遗忘客户
forget-note = 从文件、日志和这台电脑上的所有备份中移除姓名和联系方式。回答会保留，但不再关联客户。
forget-search = 按姓名或联系方式搜索
forget-none = 没有符合的客户。
forget-for-good = 此操作无法撤销，之前的步骤也将无法撤销。
forget-who = 遗忘 { $name }
forget-nobody = 选择客户
forget-under-way = 正在写入文件和备份。完成之前请不要关闭程序。
forget-done-file = 已从文件中移除 { $name }。{ $count } 份回答保留，不再关联客户。
forget-done-backups = 已从 { $count } 个备份中移除。
forget-done-journal = 日志已重新写入，不含该姓名。
forget-left-journal = 日志中仍有这些文字，可能在正在输入的回答里。下次保存不含这些文字时会一并清除。
forget-unread-journal = 无法读取日志，其中可能仍有该姓名。下次保存成功时会一并清除。
forget-left-backups = 有 { $count } 个备份无法完整读取或写入，保持原样。
forget-left-aside = 有 { $count } 个先前另行存放的日志未作更改，位于这台电脑上的程序文件夹中。
forget-elsewhere = 其他位置的文件副本和导出的表格不会更改。
forget-mentions = { $count ->
    [0] 没有评论包含该姓名或联系方式。
   *[other] 有 { $count } 条评论包含该姓名或联系方式。评论不会更改。
}
forget-chart-mentions = 有 { $count } 条日期备注或图表标题包含该姓名或联系方式。请在“图表”中查看。
forget-review = 查看评论
forget-unfinished = 文件中已没有该客户，但无法读取备份。请检查程序文件夹的权限，然后删除其中的旧备份。

# Counter mode: before the screen is turned to guests.
counter-title = 柜台模式
counter-about = 屏幕面向顾客，全屏只显示问题，不显示其他内容。每份回答都和其他回答一样记录，渠道为“柜台”，日期为今天。
counter-languages = 顾客可以选择的语言
counter-languages-note = 调查自己的语言使用调查的文字，其他语言使用标准文字。
counter-asks = 同时询问顾客
counter-asks-note = 在开放问题之后，每题一页，可以跳过。最多两题。
counter-pin-is-set = 已设置 PIN。
counter-other-pin = 设置其他 PIN
counter-new-pin = 结束柜台模式的 PIN
counter-pin-again = 再次输入 PIN
counter-pin-note = 4 到 12 位数字。请记下来。如果忘记，请用系统的方式结束 Goodword，然后在终端中运行 goodword counter-pin 文件 --reset。
counter-not-a-pin = PIN 为 4 到 12 位数字。
counter-pins-differ = 两次输入的 PIN 不同。
counter-system-keys = 系统自己的按键（例如切换程序）仍由系统处理。
counter-start = 让屏幕面向顾客
counter-not-started = 柜台模式没有开始：无法写入文件夹 { $folder }（{ $reason }），程序中断后无法回到该模式。回答都是安全的。请释放空间或检查文件夹，然后重试。
counter-mark-stays = 柜台模式已结束，但无法删除这台电脑上的标记（{ $reason }）。下次打开此调查时仍是柜台模式，可以用 PIN 结束。
counter-elsewhere = 此调查正在另一个窗口中处于柜台模式，结束后才能在这里打开。

# Counter mode: what guests read.
counter-staff = 员工入口
counter-next = 下一步
counter-picked = 您选择了 { $score }
counter-change = 更改
counter-optional = 可以不填。
counter-send = 提交
counter-skip = 跳过
counter-back = 返回
counter-wait = 请稍候...
counter-thanks = 谢谢您
counter-recorded = 您的回答已记录。
counter-not-recorded = 您的回答还没有记录成功。我们会保留并继续尝试。请告诉这里的工作人员。
counter-again = 回到开始

# Counter mode: the way out, for whoever works there.
counter-pin-title = 请输入 PIN 结束柜台模式
counter-pin = PIN
counter-pin-wrong = PIN 不正确。
counter-pin-waiting = PIN 不正确。请在 { $seconds } 秒后重试。
counter-pin-forgotten = 忘记了？请用系统的方式结束 Goodword，然后在终端中运行 goodword counter-pin 文件 --reset。
counter-erase = 删除最后一位数字
counter-leave = 结束柜台模式
counter-stay = 返回

# Rhythm: how often people are asked, and how many answer.
rhythm = 多久询问一次
rhythm-none = 没有固定周期
rhythm-weekly = 每周
rhythm-monthly = 每月
rhythm-quarterly = 每季度
rhythm-half-yearly = 每半年
rhythm-yearly = 每年
rhythm-two-yearly = 每两年
next-round-first = 还没有轮次。第一轮可以从任何一天开始。
next-round-under-way = { $name } 正在进行，到 { $day } 结束。
next-round-planned = 下一轮：{ $name }，从 { $day } 开始。
next-round-due = 下一轮应在 { $day } 开始。
next-round-overdue = 下一轮本应在 { $day } 开始。
next-round-copy-name = { $name }（下一轮）
round-rate = 邀请了 { $invited } 人，{ $answered } 人回答，占 { $percent }；可能在 { $lower } 到 { $upper } 之间。
round-rate-more = 有 { $answered } 份回答，但只邀请了 { $invited } 人。请检查邀请人数或该轮的日期；回答都是安全的。
round-rate-few = 回答的人不到五分之一。他们的看法可能与没有回答的人不同。
## Goals, bands, benchmarks, self-check
band-room = 有待改进
band-good = 良好
band-excellent = 优秀
band-from = { $from } 分起为{ $name }
band-below = 以下为{ $name }
band-between = 介于“{ $lower }”和“{ $upper }”之间
benchmark-source = { $source }，{ $year }
benchmark-source-undated = { $source }，未注明日期
benchmark-warning = 他人的得分来自不同的提问方式、人群和时间，请谨慎比较。
goal-of-all = 所有回答
goal-of-gone = 已删除的分组
milestone-said = { $name }：{ $day } 达到目标 { $goal } 分，得分 { $score }。
milestone-words = { $goal }：{ $day } 达到。
figure-goal = 目标 { $goal }
figure-description-goal = 目标为 { $goal } 分。
figure-description-beside = 下方为{ $name }，从 { $lowest } 到 { $highest }。
figure-note-beside-none = { $name }：所示时间内没有数字。
goal-by = 截至 { $day }
goal-reached-on = 已于 { $day } 达到。
goal-outlook = 按最近 90 天的走势：到 { $day } 为 { $score } 分，很可能在 { $lower } 与 { $upper } 之间。
goal-day-over = 日期已过，请在设置中另选。
goal-day-over-none = 这一天已过。目标仍不设期限。
goal-day-over-old = 这一天已过。仍保留原日期：{ $day }。
goal-twice = 已有相同的目标，保持不变。
goal-no-words = 请写明要达到什么，或删除该目标。
goal-pace-few = 最近 90 天的回答少于 30 份，不足以判断走向。
goal-pace-latest = 只计每位客户的最新回答，因此无法给出走向。
goal-pace-weighted = 加权得分不预测走向：尚不知道今后的回答代表哪些人。
goal-pace-employees = 不显示员工回答的走向。
goal-line = { $name }。
goal-line-by = { $name }，截至 { $day }。
goal-name = { $name } { $goal } 分
goal-now = 目前 { $score } 分。
goal-now-to-go = 目前 { $score } 分，还差 { $points } 分。
goal-now-almost = 目前略低于 { $goal } 分，还差不到 1 分。
goal-now-there = 目前 { $score } 分：已在目标之上。
goal-no-answers = 尚无回答。
goal-gone = 所针对的内容已删除。请另选回答，或删除该目标。
goal-withheld = 回答太少，可能暴露个人。
goal-way = 这样就够：{ $way }。
goal-set-proposed = 设为目标
goal-proposed-quarter = 建议：{ $day }前达到 { $goal } 分，即最佳季度（{ $quarter }）的水平。
goal-proposed-benchmark = 建议：{ $day }前达到 { $goal } 分，与{ $name }持平。
goal-proposed-ten = 建议：{ $day }前达到 { $goal } 分，即下一个整十。
goal-unfiltered = 按目标自身的回答计算，不受筛选影响。
beside-heading = 对照
beside-benchmark = { $name } { $value }（{ $difference }）
beside-self-check = 自评 { $mean }（满分 5），{ $day }
beside-self-check-part = 自评 { $mean }（满分 5），{ $day }，已评 { $rated }/{ $all } 项
beside-self-check-before = 上次 { $mean }，{ $day }
beside-lowest = 最不确定：{ $statement }（{ $rating }）
self-check-foresight = 我们能预见顾客的需要。
self-check-promise = 我们的产品名副其实。
self-check-choosing = 我们帮助顾客选择，并快速交付。
self-check-ease = 订购和使用都很方便。
self-check-contact = 与我们打交道不会留下不快。
self-check-repute = 大家对我们评价良好。
self-check-quality = 质量、可靠与安全第一。
charts-goal = 目标
charts-comparison = 等级与对照
charts-beside = 经营数据
step-edit-goals = 修改目标
step-edit-bands = 修改等级
step-edit-benchmarks = 修改对照
step-edit-business-figures = 修改经营数据
step-edit-self-check = 修改自评
step-edit-events = 修改日期备注
step-edit-chart = 修改图表
section-goals = 目标
section-bands = 等级
section-benchmarks = 对照
section-self-check = 自评
settings-goals-note = 要达到的得分，针对所有回答或某个分组，并显示在相应的图表中；也可以是一句话，完成后手动勾选。
settings-goal-score = 得分
settings-goal-words = 文字目标
settings-goal-words-new = 用文字写的目标，例如：一天内答复每个投诉
settings-nth = { $list } { $number }：{ $field }
settings-goal-of = 针对
settings-goal-by = 期限
settings-goal-no-day = 不限
settings-goal-add = 添加要达到的得分
settings-goal-remove = 删除目标：{ $goal }
settings-milestones = 里程碑
settings-no-milestones = 尚未达到任何目标，达到后会显示在这里。
settings-bands-note = 得分的叫法：显示在得分旁，并作为刻度显示在图表中。
settings-bands-own = 修改
settings-bands-usual = 恢复默认
settings-bands-plain = 0 以上即良好
settings-band-add = 添加等级
settings-band-new = 卓越
settings-band-from = 起点
settings-name = 名称
settings-not-points = 请输入 −100 到 100 的数，范围两端按顺序填写。
settings-not-a-year = 请输入年份（如 2026），或留空。
settings-benchmark-add = 添加得分
settings-benchmark-new = 本行业
settings-benchmark-no-value = 输入得分后才会显示。
settings-benchmark-value = 得分
settings-benchmark-lower = 范围起
settings-benchmark-upper = 范围止
settings-benchmark-source = 来源
settings-benchmark-year = 年份
settings-published = 已公开发表，仅在您选择时添加
settings-published-add = 添加{ $name }，{ $value }
published-grocery = 美国食品零售业
published-payments = 美国消费支付业
published-average = 众多企业的平均值
settings-self-check-note = 请为自己的企业打分，1 为完全不符，5 为完全符合。记录日期，便于观察看法的变化。
settings-self-check-begin = 今天评分
settings-self-check-begin-day = 为{ $day }评分
settings-self-check-day = 评分日期
settings-self-check-change = 更改{ $day }的评分
settings-self-check-empty = 尚未评分，{ $day }
section-business = 经营数据
settings-business-note = 销售额、回头客、投诉等每个时段的数字，用来看它是否与得分同步。仅保存在本文件中。
settings-business-add = 添加数据
settings-business-new = 销售额
settings-business-values = 每行一个时段和数字
settings-business-bad = { $fault ->
    [number] 第 { $line } 行的时段后没有数字。
    [twice] 第 { $line } 行的时段上面已有。
   *[period] 第 { $line } 行不是以时段（如 2026-01、2026-Q1）或日期（如 2026-01-15）开头。
}
settings-business-bad-more = 另有类似的行：{ $count }
settings-business-rest = 其他行已采用。这些行保留在此，等待更正。
business-correlation = 与得分的相关系数为 { $value }，很可能在 { $lower } 与 { $upper } 之间。共同时段数：{ $count }。
business-no-correlation = 同时有得分和数字的时段太少，或其中之一没有变化。共同时段数：{ $count }。
business-few = 少于 { $count } 个时段时说明不了什么，很可能是偶然。
business-no-cause = 两者同步并不说明谁导致了谁。
