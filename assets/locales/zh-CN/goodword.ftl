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


## Actions and menus


## Window frame


## Welcome and new survey


## Collect


## Scores


## Responses


## Charts


## Settings

