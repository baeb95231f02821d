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
starter-question-employees = 您有多大可能向朋友推荐来这里工作？
starter-low-label = 完全不可能
starter-high-label = 非常可能
starter-follow-up-promoter = 您最满意的是什么？
starter-follow-up-passive = 怎样改进才能让您打 9 分或 10 分？
starter-follow-up-detractor = 哪里让您不满意？我们应当如何改进？
starter-field-channel = 渠道
starter-field-occasion = 场合
starter-field-branch = 门店
starter-field-served-by = 接待人
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
starter-reason-choice = 选择
starter-reason-delivery = 配送
starter-reason-ease = 便捷
starter-reason-website = 网站
starter-reason-offers = 优惠
starter-reason-loyalty = 会员权益
starter-reason-manager = 主管
starter-reason-team = 团队
starter-reason-pay = 薪酬
starter-reason-workload = 工作量
starter-reason-growth = 成长
starter-reason-tools = 工具

## Files, saving and errors


## Import

import-error-empty = 文件是空的
import-error-header-only = 只有标题行，下面没有数据行
import-error-spreadsheet = 这是电子表格文件；请另存为 CSV 后再使用
import-error-not-text = 这不是文本文件；请把回答导出为 CSV
import-error-nul = 第 { $line } 行含有零字节，因此这不是文本文件，或者文件已损坏；请重新导出为 CSV
import-error-quote = 第 { $line } 行的引号没有闭合；请补上或删除它
import-error-too-large = 文件超过 2 GB；请拆分
import-error-cancelled = 导入已取消，没有添加任何内容。
import-error-edit = 这些回答与本调查不相符，没有添加任何内容。
import-no-score-column = 没有任何一列是 0 到 10 的整数
import-no-score-other-scale = “{ $column }”列中没有高于 5 的回答，因此它用的是另一种评分标准，不是 0 到 10 的问题
import-no-score-ready-made = “{ $column }”列是现成的得分，不是每个人的回答；请使用每份回答占一行的文件
import-no-score-totals = 各行是推荐者、被动者和贬损者的合计；请使用每份回答占一行的文件
import-row-no-score = 第 { $line } 行：没有得分
import-row-not-a-score = 第 { $line } 行：“{ $cell }”不是 0 到 10 的整数
import-row-not-a-date = 第 { $line } 行：“{ $cell }”不是日期
import-row-ragged = 第 { $line } 行：有 { $count } 个单元格，与标题数不符
import-encoding = 编码 { $encoding }
import-encoding-guessed = 编码 { $encoding }（根据文字判断，请检查文字是否正确）
import-encoding-damaged = 有些文字无法读取，已用问号符号代替。
import-dates-in-doubt = 日期可能是日在前，也可能是月在前，因此未导入。
import-counted = 行数 { $rows }，回答 { $answers }，无得分 { $blank }
import-use-score = 得分
import-use-comment = 评论
import-use-date = 日期
import-use-customer = 客户
import-use-contact = 联系方式
import-use-reasons = 原因
import-use-choice = 选项字段
import-use-text = 文本字段
import-use-left-out = 不导入
import-title = 导入 { $file }
import-reading = 正在读取 { $file }
import-adding = 正在添加回答
import-facts = { $rows } 行，{ $columns } 列
import-facts-into = { $facts }。{ $into }
import-into-new = 回答将放入一个以文件命名的新调查。
import-into-open = 回答将添加到“{ $survey }”。撤销一次即可全部移除。
import-which-score = 哪一列是 0 到 10 的回答？
import-candidate = { $column }，在 { $lowest } 到 { $highest } 之间
import-which-order = “{ $column }”列中的日期按什么顺序书写？
import-day-first = 日在前（{ $example }）
import-month-first = 月在前（{ $example }）
import-columns = 各列将成为什么
import-column-becomes = { $column } 将成为
import-as-score = 得分
import-as-comment = 评论
import-as-date = 日期
import-as-customer = 客户
import-as-contact = 联系方式
import-as-reasons = 原因
import-as-choice = 选项字段
import-as-text = 文本字段
import-as-left-out = 不导入
import-preview = 最前面的回答
import-preview-odd = 需要留意的行
import-row = 第 { $line } 行
import-row-skipped = 跳过
import-blank = { $count } 份没有得分
import-skipped = 跳过 { $count } 行
import-not-scores = { $count } 个单元格不是得分
import-not-dates = { $count } 个单元格不是日期
import-ragged = { $count } 行的单元格过多或过少
import-and = { $first }，{ $second }
import-problems = 无法读取的内容
import-problems-note = 这些单元格会留空，不会四舍五入，也不会猜测。
import-more = 以及另外 { $count } 处
import-missing-score = 请先指明哪一列是得分。
import-missing-order = 请先指明日期的书写顺序。
import-missing-answers = 没有任何一行会成为回答。
import-no-score = 没有找到得分；{ $why }。如果其中某一列确实是得分，请在下方为它选择“得分”。
import-finish = 导入 { $count } 份回答
import-finish-none = 导入
import-done = 已从 { $file } 导入。{ $what }。
import-nothing = 没有导入任何内容。
import-no-table = 无法读取 { $file }；{ $why }。没有导入任何内容。
import-not-found = { $file } 已不存在。没有导入任何内容。请检查文件名和文件夹。
import-denied = 没有权限读取 { $file }。没有导入任何内容。请联系文件的所有者，或把它复制到自己的文件夹。
import-not-a-file = { $file } 是文件夹。没有导入任何内容。请选择其中的表格。
import-unreadable = 无法读取 { $file }（{ $reason }）。没有导入任何内容。请把它复制到这台电脑后重试。
import-lost = { $file } 的导入已中断。没有导入任何内容。请关闭其他程序后重试。


## Command line


## Figures

figure-kind-score = 得分
figure-kind-answers = 0 至 10 分的分布
figure-kind-trend = 趋势
figure-kind-segments = 细分
figure-not-given = 未填写
figure-reason = 原因
figure-group = 群体
figure-customer = 客户
figure-span = { $from }至{ $to }
figure-span-in-year = { $year }年{ $from }至{ $to }
figure-year = { $year }年
figure-quarter-short = 第{ $quarter }季度
figure-day-short = { $month }月{ $day }日
figure-value = { $name }：{ $value }
figure-between = 介于 { $lower } 与 { $upper } 之间
figure-no-answers = 无回答
figure-what-score = 净推荐值
figure-what-score-range = 净推荐值及其可能范围
figure-what-answers = 0 至 10 分各有多少人选择
figure-what-trend = { $unit ->
    [day] 各日净推荐值
    [week] 各周净推荐值
    [quarter] 各季度净推荐值
    [half-year] 各半年净推荐值
    [year] 各年净推荐值
   *[month] 各月净推荐值
}
figure-what-trend-range = { $unit ->
    [day] 各日净推荐值及其可能范围
    [week] 各周净推荐值及其可能范围
    [quarter] 各季度净推荐值及其可能范围
    [half-year] 各半年净推荐值及其可能范围
    [year] 各年净推荐值及其可能范围
   *[month] 各月净推荐值及其可能范围
}
figure-what-segments = 各细分的净推荐值（{ $dimension }）
figure-what-segments-range = 各细分的净推荐值及其可能范围（{ $dimension }）
figure-subtitle = { $what }；{ $answers }
figure-subtitle-dated = { $what }；{ $answers }，{ $period }
figure-title-empty = 还没有回答
figure-title-undated = 还没有带日期的回答
figure-title-too-few = { $answers }，太少，还说明不了问题
figure-title-score = { $score } 分，可能介于 { $lower } 与 { $upper } 之间
figure-title-score-early = 初步迹象：{ $score } 分，可能介于 { $lower } 与 { $upper } 之间
figure-title-score-plain = 净推荐值 { $score }
figure-title-answers = { $promoters } 打了 9 或 10 分，{ $detractors } 打了 0 至 6 分
figure-title-trend-steady = { $unit ->
    [day] 稳定在 { $score } 分：各日差异均未超出偶然范围
    [week] 稳定在 { $score } 分：各周差异均未超出偶然范围
    [quarter] 稳定在 { $score } 分：各季度差异均未超出偶然范围
    [half-year] 稳定在 { $score } 分：各半年差异均未超出偶然范围
    [year] 稳定在 { $score } 分：各年差异均未超出偶然范围
   *[month] 稳定在 { $score } 分：各月差异均未超出偶然范围
}
figure-title-trend-early = { $unit ->
    [day] 总体 { $score } 分：回答太少，无法比较各日
    [week] 总体 { $score } 分：回答太少，无法比较各周
    [quarter] 总体 { $score } 分：回答太少，无法比较各季度
    [half-year] 总体 { $score } 分：回答太少，无法比较各半年
    [year] 总体 { $score } 分：回答太少，无法比较各年
   *[month] 总体 { $score } 分：回答太少，无法比较各月
}
figure-title-trend-changed = { $direction ->
    [up] 上升 { $points } 分至 { $score } 分（{ $period }），超出偶然范围
   *[down] 下降 { $points } 分至 { $score } 分（{ $period }），超出偶然范围
}
figure-title-trend-spread = { $unit ->
    [day] 总体 { $score } 分，各日介于 { $lowest } 与 { $highest } 之间
    [week] 总体 { $score } 分，各周介于 { $lowest } 与 { $highest } 之间
    [quarter] 总体 { $score } 分，各季度介于 { $lowest } 与 { $highest } 之间
    [half-year] 总体 { $score } 分，各半年介于 { $lowest } 与 { $highest } 之间
    [year] 总体 { $score } 分，各年介于 { $lowest } 与 { $highest } 之间
   *[month] 总体 { $score } 分，各月介于 { $lowest } 与 { $highest } 之间
}
figure-title-segments-chance = 各细分与其余部分的差异均未超出偶然范围
figure-title-segments-few = 回答太少，无法比较各细分
figure-title-segments-better = { $name }：优于其余
figure-title-segments-worse = { $name }：逊于其余
figure-title-segments-both = { $better }：优于其余；{ $worse }：逊于其余
figure-title-segments-several = { $total } 个细分中有 { $count } 个与其余部分的差异超出偶然范围
figure-better = 更好
figure-worse = 更差
figure-may-be-chance = 可能是偶然
figure-too-few = 回答太少
figure-better-than-rest = 优于其余
figure-worse-than-rest = 逊于其余
figure-group-count = { $group } { $count }（{ $share }）
figure-overall = 总体 { $score }
figure-note-largest = 共 { $total } 个细分，仅显示回答最多的 { $shown } 个
figure-note-undated = 有 { $count } 份回答没有日期，未显示
figure-column-answer = 分值
figure-column-answers = 回答数
figure-column-share = 占比
figure-column-score = 得分
figure-column-lower = 下限
figure-column-upper = 上限
figure-column-period = 时段
figure-column-first-day = 首日
figure-column-last-day = 末日
figure-column-verdict = 与其余相比
figure-column-segment = 细分
figure-description = { $title }。{ $subtitle }。
figure-description-extremes = 最低 { $lowest }（{ $lowest_name }），最高 { $highest }（{ $highest_name }）。
figure-description-gaps = 有 { $count } 个时段没有回答。
figure-description-groups = 推荐者 { $promoters }，被动者 { $passives }，贬损者 { $detractors }。


## Actions and menus


## Window frame


## Welcome and new survey


## Collect


## Scores


## Responses


## Charts


## Settings

settings-survey = 调查
settings-read-only = 在此只能查看本调查，不能更改。
settings-question = 问题
settings-low-label = 0 表示什么
settings-high-label = 10 表示什么
settings-follow-up-promoter = 接着问推荐者
settings-follow-up-passive = 接着问被动者
settings-follow-up-detractor = 接着问贬损者
settings-standard-texts = 使用该语言的标准文本
settings-standard-texts-note = 替换问题、两端说明和后续问题。撤销可恢复您自己的文本。
settings-reasons = 原因
settings-no-reasons = 还没有可选的原因。
settings-reason-name = 原因 { $name }
settings-fields = 字段
settings-fields-note = 除得分和评论之外，每份回答还记录的内容。
settings-field-name = 字段 { $name }
settings-new-field = 新字段
settings-kind = { $name } 的类型
settings-kind-choices = 选项
settings-kind-text = 自由文本
settings-too-many-texts = 回答中有超过 { $count } 种不同的文本，太多了，无法做成列表。字段保持不变。
settings-show-choices = 显示 { $count } 个选项
settings-add-choices = 添加选项
settings-hide-choices = 隐藏选项
settings-choice-name = 选项 { $name }
settings-new-choice = { $name } 的新选项
settings-remove = 移除 { $name }
settings-name-taken = 已经有“{ $name }”。
settings-used = { $count } 份回答用到它。回答本身会保留。
settings-remove-used = 从所有回答中移除
settings-keep = 保留
settings-program = 程序
settings-language = 语言
settings-theme = 主题
settings-theme-light = 浅色
settings-theme-dark = 深色
settings-theme-system = 跟随系统
settings-text-size = 文字大小
