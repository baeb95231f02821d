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

responses-number = 序号
responses-search = 搜索回答
responses-clear-search = 清除搜索
responses-shown = { $count } 条回答中的 { $shown } 条
responses-listing = 正在排序和搜索
responses-columns = 列
responses-selected = 已选 { $count } 条
responses-select = 选择第 { $number } 条回答
responses-select-all = 选择显示的所有回答
responses-clear-selection = 取消选择
responses-delete = 删除
responses-set = 设为...
responses-set-all = 更改 { $count } 条回答
responses-edit = 第 { $number } 条回答的{ $column }
responses-cell = { $column }，{ $value }
responses-cell-empty = { $column }，空
responses-not-a-score = 得分是 0 到 10 的整数。没有得分请留空。
responses-none = 录入或导入的回答会显示在这里。
responses-none-fits = 没有符合搜索和筛选条件的回答。
responses-show-all = 显示所有回答


## Charts


## Settings

