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


## Actions and menus


## Window frame


## Welcome and new survey


## Collect


## Scores


## Responses


## Charts


## Settings

