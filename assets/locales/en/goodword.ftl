## General

answers = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}
promoters = Promoters
passives = Passives
detractors = Detractors
promoter = Promoter
passive = Passive
detractor = Detractor

## Dates

date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-quarter = Q{ $quarter } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec

## What a new survey comes filled with

starter-question-customers = How likely are you to recommend us to a friend or colleague?
starter-question-employees = How likely are you to recommend working here to a friend?
starter-low-label = Not at all likely
starter-high-label = Extremely likely
starter-follow-up-promoter = What did you like most?
starter-follow-up-passive = What would make it a 9 or 10?
starter-follow-up-detractor = What went wrong, and what should we do better?
starter-field-channel = Channel
starter-field-occasion = Occasion
starter-field-branch = Branch
starter-field-served-by = Served by
starter-field-team = Team
starter-channel-card = Card
starter-channel-phone = Phone
starter-channel-e-mail = E-mail
starter-channel-sms = SMS
starter-channel-messenger = Messenger
starter-channel-social = Social media
starter-channel-web = Web form
starter-channel-counter = Counter
starter-occasion-purchase = Purchase
starter-occasion-delivery = Delivery
starter-occasion-support = Support
starter-reason-service = Service
starter-reason-quality = Quality
starter-reason-price = Price
starter-reason-choice = Choice
starter-reason-delivery = Delivery
starter-reason-ease = Ease of use
starter-reason-website = Website
starter-reason-offers = Offers
starter-reason-loyalty = Loyalty benefits
starter-reason-manager = Manager
starter-reason-team = Team
starter-reason-pay = Pay
starter-reason-workload = Workload
starter-reason-growth = Growth
starter-reason-tools = Tools

## Files, saving and errors


## Import


## Command line


## Figures

figure-kind-score = Score
figure-kind-answers = Answers 0 to 10
figure-kind-trend = Trend
figure-kind-segments = Segments
figure-not-given = not given
figure-reason = Reason
figure-group = Group
figure-customer = Customer
figure-span = { $from } to { $to }
figure-span-in-year = { $from } to { $to } { $year }
figure-year = { $year }
figure-quarter-short = Q{ $quarter }
figure-day-short = { $day } { $month }
figure-value = { $name }: { $value }
figure-between = between { $lower } and { $upper }
figure-no-answers = no answers
figure-what-score = Net Promoter Score
figure-what-score-range = Net Promoter Score with its likely range
figure-what-answers = How many gave each answer from 0 to 10
figure-what-trend = { $unit ->
    [day] Net Promoter Score by day
    [week] Net Promoter Score by week
    [quarter] Net Promoter Score by quarter
    [half-year] Net Promoter Score by half-year
    [year] Net Promoter Score by year
   *[month] Net Promoter Score by month
}
figure-what-trend-range = { $unit ->
    [day] Net Promoter Score by day with its likely range
    [week] Net Promoter Score by week with its likely range
    [quarter] Net Promoter Score by quarter with its likely range
    [half-year] Net Promoter Score by half-year with its likely range
    [year] Net Promoter Score by year with its likely range
   *[month] Net Promoter Score by month with its likely range
}
figure-what-segments = Net Promoter Score by segment ({ $dimension })
figure-what-segments-range = Net Promoter Score by segment ({ $dimension }) with its likely range
figure-subtitle = { $what }; { $answers }
figure-subtitle-dated = { $what }; { $answers }, { $period }
figure-title-empty = No answers yet
figure-title-undated = No answers with a date yet
figure-title-too-few = { $answers }: too few to say
figure-title-score = { $score }, between { $lower } and { $upper }
figure-title-score-early = An early sign: { $score }, between { $lower } and { $upper }
figure-title-score-plain = Net Promoter Score { $score }
figure-title-answers = { $promoters } gave 9 or 10, { $detractors } gave 0 to 6
figure-title-trend-steady = { $unit ->
    [day] Steady at { $score }: no day differs beyond chance
    [week] Steady at { $score }: no week differs beyond chance
    [quarter] Steady at { $score }: no quarter differs beyond chance
    [half-year] Steady at { $score }: no half-year differs beyond chance
    [year] Steady at { $score }: no year differs beyond chance
   *[month] Steady at { $score }: no month differs beyond chance
}
figure-title-trend-early = { $unit ->
    [day] { $score } overall: too few answers to tell days apart
    [week] { $score } overall: too few answers to tell weeks apart
    [quarter] { $score } overall: too few answers to tell quarters apart
    [half-year] { $score } overall: too few answers to tell half-years apart
    [year] { $score } overall: too few answers to tell years apart
   *[month] { $score } overall: too few answers to tell months apart
}
figure-title-trend-changed = { $direction ->
    [up] Up { $points } to { $score } ({ $period }): more than chance
   *[down] Down { $points } to { $score } ({ $period }): more than chance
}
figure-title-trend-spread = { $unit ->
    [day] { $score } overall, between { $lowest } and { $highest } by day
    [week] { $score } overall, between { $lowest } and { $highest } by week
    [quarter] { $score } overall, between { $lowest } and { $highest } by quarter
    [half-year] { $score } overall, between { $lowest } and { $highest } by half-year
    [year] { $score } overall, between { $lowest } and { $highest } by year
   *[month] { $score } overall, between { $lowest } and { $highest } by month
}
figure-title-segments-chance = No segment differs from the rest beyond chance
figure-title-segments-few = Too few answers to compare segments
figure-title-segments-better = { $name }: better than the rest
figure-title-segments-worse = { $name }: worse than the rest
figure-title-segments-both = { $better }: better than the rest; { $worse }: worse
figure-title-segments-several = { $count } of { $total } segments differ from the rest beyond chance
figure-better = better
figure-worse = worse
figure-may-be-chance = may be chance
figure-too-few = too few answers
figure-better-than-rest = better than the rest
figure-worse-than-rest = worse than the rest
figure-group-count = { $group } { $count } ({ $share })
figure-overall = all { $score }
figure-note-largest = The { $shown } segments with the most answers, out of { $total }
figure-note-undated = { $count ->
    [one] { $count } answer without a date is not shown
   *[other] { $count } answers without a date are not shown
}
figure-column-answer = Answer
figure-column-answers = Answers
figure-column-share = Share
figure-column-score = Score
figure-column-lower = Lower end
figure-column-upper = Upper end
figure-column-period = Period
figure-column-first-day = First day
figure-column-last-day = Last day
figure-column-verdict = Against the rest
figure-column-segment = Segment
figure-description = { $title }. { $subtitle }.
figure-description-extremes = Lowest { $lowest } ({ $lowest_name }), highest { $highest } ({ $highest_name }).
figure-description-gaps = { $count ->
    [one] { $count } period has no answers.
   *[other] { $count } periods have no answers.
}
figure-description-groups = Promoters { $promoters }, passives { $passives }, detractors { $detractors }.


## Actions and menus


## Window frame


## Welcome and new survey


## Collect


## Scores


## Responses


## Charts


## Settings

