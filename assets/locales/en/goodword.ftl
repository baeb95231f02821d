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
date-day-short = { $day } { $month }
date-days-in-month = { $first } to { $last } { $month } { $year }
date-days-in-year = { $first } to { $last } { $year }
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
starter-follow-up-promoter-employees = What do you like most about working here?
starter-follow-up-passive-employees = What would make it a 9 or 10?
starter-follow-up-detractor-employees = What should we change first?
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

## The sample survey

sample-name = Corner bakery, guests (sample)
sample-question = How likely are you to recommend our bakery to a friend?
# Rated from 1 to 5.
sample-rating-service = Satisfied with the service
sample-rating-bread = Satisfied with the bread
sample-branch-1 = Station street
sample-branch-2 = Market square
sample-branch-3 = Harbour
sample-branch-4 = Online orders
sample-branch-5 = School canteen
# Names and comments stand between bars.
sample-customers = Anna Smith | Ben Carter | Clara Jones | David Lee | Emma Brown | Frank Miller | Grace Hill | Henry Wood | Ivy Clark | Jack Evans
sample-comments-promoter = The seeded loaf, and being greeted by name | So kind, and the rye bread is the best | Saved me a loaf | Worth the walk every Saturday | Good value | The cinnamon rolls | Friendly even at seven in the morning | Always fresh
sample-comments-passive = Coffee could be stronger | Nice, but sold out by noon | Good bread, a little pricey | More choice without gluten, please | Fine
sample-comments-detractor = Queue to the street on Saturday | Closed at 16:50, sign says 17:00 | The delivery came two hours late | Prices went up again | Stale roll | Nobody answered the phone | The order was wrong and nobody wrote back

## Files, saving and errors

state-recording = Recording...
state-recording-meaning = The last change is on its way into the journal on this computer.
state-recorded = Recorded
state-recorded-meaning = The last change is in the journal on this computer and survives a crash. It goes into the file in a moment.
state-saving = Saving...
state-saving-meaning = The file is being written.
state-saved = Saved
state-saved-meaning = Everything is in the file.
state-draft = Recorded
state-draft-meaning = Everything is safe on this computer. The survey has no file of its own yet; Save as gives it one.
state-not-recorded = Not recorded
state-not-recorded-meaning =
    { $count ->
        [one] The last change is only in memory, because the journal cannot be written. Free some space on the disk or save the survey elsewhere; the program keeps trying.
       *[other] The last { $count } changes are only in memory, because the journal cannot be written. Free some space on the disk or save the survey elsewhere; the program keeps trying.
    }
state-not-saved = Not saved
state-broken-off-meaning = The program failed because of an error of its own, and nothing more goes into the file. All your changes are in the journal. Save elsewhere to go on, or close the survey and open it again.
state-broken-off-changes =
    { $count ->
        [one] The program failed because of an error of its own. The last change is only in memory, and nothing more is recorded. Save the survey elsewhere now.
       *[other] The program failed because of an error of its own. The last { $count } changes are only in memory, and nothing more is recorded. Save the survey elsewhere now.
    }
state-read-only = Read only
read-only-asked = This survey was opened for reading only.
no-texts = The texts of that language cannot be read ({ $reason }). Nothing was changed. Install the program again.
read-only-newer = A newer version of Goodword wrote this survey. It can be looked at here but not changed.
read-only-damaged = Parts of this file could not be read, so it is not changed. Save as puts what was read into a new file.
read-only-locked = Another window or computer has this survey open ({ $note }). It can be looked at here; Save as makes a copy.
read-only-not-writable = The file or its folder cannot be written. Save as makes a copy that can be changed.
read-only-let-go = The file was let go of to be opened again. Everything you see is complete. Save as makes a copy that can be changed.
read-only-journal = The journal of this survey is there but cannot be read. So that nothing in it is lost, the survey is not changed here.
read-only-half-written = Writing this file was cut off, and it cannot be made whole now. The system says “{ $reason }”. What you see comes from { $copy }, and nothing is missing. Save as puts it into a new file.
file-not-found = There is no file { $file }. Check the name and the folder.
file-denied = You have no permission to read { $file }. Nothing was changed. Check its permissions.
file-is-a-folder = { $file } is a folder. Choose a file in it.
file-too-large = { $file } is too large to be read. Nothing was changed. If it is a table, split it and import the parts.
file-no-memory = { $file } was not opened: that takes about { $needs } MB of memory, and { $free } MB are free. Nothing was changed. Close other programs and try again, or open it on a computer with more memory and export a part of it there.
file-unreadable = { $file } cannot be read. The system says “{ $reason }”. Nothing was changed.
file-not-utf8 = { $file } is not a survey: from byte { $byte } on it is not text. Nothing was changed. If it is a table, import it.
file-not-json = { $file } is not a survey, or it is damaged: it cannot be read from line { $line }, column { $column } on. Nothing was changed. A backup may help.
file-not-a-project = { $file } is not a Goodword survey. Nothing was changed. If it is a table, import it.
file-damaged = { $file } is damaged ({ $first }). Nothing was changed. A backup may help.
save-changed-outside = Another program has changed the file since it was opened, so it was not overwritten. Your changes are in the journal. Save as puts them into a new file.
save-gone = The file was moved or deleted. Your changes are in the journal. Save as puts everything into a new file.
save-other-format = There is a file of another kind by that name, and it was not overwritten. Choose another name.
save-damaged-there = The file by that name is damaged, and it was not overwritten, so that nothing of it is lost. Choose another name.
save-locked = Another window or computer has that file open. Choose another name.
save-newer = A newer version of Goodword wrote this survey. Saving it here would lose something, so the file was left as it is. Use the newer version.
save-not-as-written = The disk did not give back what was written. The old file is whole and your changes are in the journal. Save as puts everything elsewhere.
save-broken-off = The program failed while it wrote the file, because of an error of its own. The old file is whole and your changes are in the journal. Save as puts everything elsewhere.
save-in-place = The file could not be replaced, so it was written where it stands, and that failed. The system says “{ $reason }”. The file may be incomplete now; everything that belongs in it is in { $copy }. The program tries again by itself. Save as puts everything elsewhere.
save-disk-full = The disk is full. The old file is whole and your changes are in the journal. Free some space; the program tries again by itself.
save-denied = You have no permission to write the file. It is whole, and your changes are in the journal. Save as puts everything elsewhere.
save-folder-gone = The folder of the file is not there. Your changes are in the journal. Bring the folder back, or save elsewhere.
save-failed = The file could not be written. The system says “{ $reason }”. The old file is whole and your changes are in the journal. Save as puts everything elsewhere.
problem-unexpected = { $place }: expected { $expected }, found { $found }
problem-missing = { $place }: { $expected } is missing
problem-duplicate-key = { $place }: “{ $key }” is there twice
problem-duplicate-id = { $place }: the id { $id } is taken already
problem-dangling = { $place }: there is no { $id }
problem-does-not-fit = { $place }: what is given for { $id } is of the wrong kind
problem-lost = { $place }: damaged in line { $line }, column { $column }
problem-lost-lines = { $place } and what follows: damaged from line { $from } to line { $to }
problem-ends = { $place }: nothing can be read after line { $line }, column { $column }
problem-not-text = { $place }: letters in line { $line }, from column { $column } on, that are not UTF-8; � stands for them
problem-like-answers = { $place }: entries that look like answers ({ $count }) are not read, because answers stand under “responses”
problem-more =
    { $count ->
        [one] and { $count } more problem
       *[other] and { $count } more problems
    }
problem-whole-file = the file
expected-object = an object
expected-list = a list
expected-text = text
expected-whole-number = a whole number
expected-at-least = a whole number from { $least } on
expected-between = { $least } to { $most }
expected-scale = a scale that ends above its start
expected-score = a whole number from 0 to 10
expected-true-or-false = true or false
expected-day = a day like 2026-11-21
expected-day-from = a day from { $day } on
expected-whole-points = a whole number from -100 to 100
expected-points = a number from -100 to 100
expected-points-from = a number from { $least } to 100
expected-number = a number
expected-id = an id
expected-one-of = one of { $words }
expected-keepable = a value that can be kept
expected-pin-hash = a PIN as Goodword keeps it
expected-picture = a PNG or JPEG picture of at most 256 KB, as base64
expected-colour = a colour like #2f5da8
time-unknown = an unknown time
recovered =
    { $count ->
        [one] { $count } answer from { $when } was recovered. Undo takes it out again.
       *[other] { $count } answers from { $when } were recovered. Undo takes them out again.
    }
recovered-changes = Changes from { $when } were recovered. Undo takes them back.
opened-foreign-journal = The file was changed outside Goodword, and there was a journal of another version of it. The journal was put aside and not applied.
opened-restored = The last time, writing this file was cut off and left it incomplete. It was made whole again from the program’s own copy. Nothing is missing.
opened-lost-records =
    { $count ->
        [one] { $count } damaged record of the journal could not be used. Everything else is there.
       *[other] { $count } damaged records of the journal could not be used. Everything else is there.
    }
save-as-exists = A survey { $file } is there already, and it was not overwritten. Choose another name.
saved-to = Saved to { $path }
backup-not-kept = The survey is saved, but the version before it could not be kept as a backup. The system says “{ $reason }”. Check that there is space on the disk and that { $folder } can be written.
new-survey-failed = The survey could not be created, because the program’s own folder on this computer cannot be written ({ $reason }). Free some space on the disk and try again.
closing-title = The last changes are not in the file
closing-note = The file on the disk is whole, as it was last saved. Try again, save elsewhere, or close and keep the changes in the journal for the next start.
closing-try-again = Try again
closing-elsewhere = Save elsewhere...
closing-keep = Close and keep for recovery
settings-not-read = Your settings could not be read, so the standard ones are in use ({ $error }). Your surveys are not affected.
settings-not-written = Your settings could not be saved in { $path } ({ $error }). Your surveys are not affected.
dialog-open-survey = Open a survey
dialog-save-survey = Save the survey as
dialog-import = Import a table
dialog-export-answers = Export answers
dialog-import-report = Save the report
dialog-export-chart = Export the chart
kind-survey = Goodword survey
kind-table = Table (XLSX, XLS, ODS, CSV, text)
kind-xlsx = Excel workbook
kind-jsonl = JSON lines
kind-png = Picture (PNG)
kind-svg = Drawing (SVG)
typed-path = File
typed-path-taken = There is such a file already. Choose another name.
typed-path-note = Type the whole path of the file.
typed-path-no-dialog = The system’s file dialog has not come up, or it is behind this window.
typed-path-folder = Folder
typed-path-folder-note = Type the whole path of the folder.
edit-still-used = Some answers still use it, so it was not removed. Change those answers first.
edit-refused = That no longer fits what is in the survey, so nothing was changed.
edit-no-memory = There is not enough memory for that: it takes about { $needs } MB, and { $free } MB are free. Nothing was added, and nothing is lost. Close other programs and try again. Or export older answers, delete them here, and go on.
survey-full = This survey is full: it holds { $most } answers. Nothing was added, and nothing is lost. Export older answers, delete them here, and go on; or start a new survey.
survey-is-full = This survey has { $count } answers and takes no more. To go on, export older answers and delete them here, or start a new survey.
survey-nearly-full = This survey has { $count } of the { $most } answers that it can hold. Before it is full, export older answers and delete them here, or start a new survey.
change-done = Done: { $what }
undo-what = Undo: { $what }
redo-what = Redo: { $what }
undone = Taken back: { $what }
redone = Done again: { $what }
step-add-answer = add an answer
step-correct-answer = correct an answer
step-delete-answers =
    { $count ->
        [one] delete an answer
       *[other] delete { $count } answers
    }
step-change-answers =
    { $count ->
        [one] change an answer
       *[other] change { $count } answers
    }
step-set-aside =
    { $count ->
        [one] set an answer aside
       *[other] set { $count } answers aside
    }
step-count-again =
    { $count ->
        [one] count an answer again
       *[other] count { $count } answers again
    }
step-add-choice = add a choice
step-add-reason = add a reason
step-edit-reasons = edit the reasons
step-edit-fields = edit the fields
step-edit-survey = edit the survey
step-edit-counter = change counter mode
step-edit-scoring = edit how answers are counted
step-edit-rounds = edit the rounds
step-edit-customer = edit a customer
step-merge = merge with the changed file
step-import-answers =
    { $count ->
        [one] import an answer
       *[other] import { $count } answers
    }
step-recover-answers =
    { $count ->
        [one] recover an answer
       *[other] recover { $count } answers
    }

## Opening and closing, and surveys without a file

opening-reading = Opening { $file }
opening-making = Making the survey
working-out = Working out the newest numbers
opening-again = Reading { $file } again
opening-wait = { $file } is being read again. Try once more when it is there.
opening-lost = { $file } was not opened, because the program failed while reading it. What was open is as it was. Try again.
opening-not-made = The survey was not made, because the program failed at it. What was open is as it was. Try again.
closing-note-kept = Try again, save elsewhere, or close: your version is then kept as a survey of its own, listed when no survey is open.
quit-writing = Goodword closes when everything is written
remove-draft = Remove “{ $name }”...
remove-draft-title = Remove “{ $name }”?
remove-draft-note =
    { $count ->
        [0] This survey has no file and no answers. It goes for good, and so do its old versions.
        [one] This survey has no file. Its { $count } answer goes for good, and so do its old versions.
       *[other] This survey has no file. Its { $count } answers go for good, and so do its old versions.
    }
remove-draft-do = Remove for good
remove-draft-done = “{ $name }” was removed.
remove-draft-open = “{ $name }” is open in another window, so nothing was removed. Close it there first.
remove-draft-failed = “{ $name }” could not be removed ({ $reason }). What is still listed is still there. Try again.
drafts-unlisted = The surveys that have no file yet could not be listed ({ $reason }). Nothing in { $folder } was changed. Check that the folder can be read, then start Goodword again.
drafts-unread = A survey that has no file yet could not be read and is not listed. It stays as it is in { $path }.

## Import

import-error-empty = the file is empty
import-error-header-only = there is a header but no row below it
import-error-not-text = this is neither a text file nor a workbook; export the answers as CSV or XLSX
import-error-web-page = this is a web page or XML, whatever it is called; open it in a spreadsheet program and save it as XLSX or CSV
import-error-rich-text = this is a text of a word processor (RTF), whatever it is called; copy the table in it into a spreadsheet program and save it as XLSX or CSV
import-error-nul = line { $line } holds a zero byte, so this is not a text file, or it is damaged; export it again as CSV
import-error-quote = the quotation mark on line { $line } is never closed; close it or remove it
import-error-too-large = the file is larger than 2 GB; split it
import-error-cancelled = The import was cancelled. Nothing was added.
import-error-edit = The answers do not fit into this survey. Nothing was added.
import-no-memory = { $file } was not read: importing it takes about { $needs } MB of memory, and { $free } MB are free. Nothing was added. Close other programs and try again, or split the table and import the parts.
import-no-score-column = no column holds whole numbers from 0 to 10
import-no-score-other-scale = no answer in “{ $column }” is above 5, so it is a rating on another scale and not the 0 to 10 question
import-no-score-ready-made = “{ $column }” holds ready-made scores, not people’s answers; use the file with one row per answer
import-no-score-other-measure = “{ $column }” is not the 0 to 10 question: it asks for something else, such as satisfaction, effort or a school mark, or has a scale of its own
import-no-score-counts = “{ $column }” says how many people gave each answer; use the file with one row per answer
import-json-is-no-table = { $file } is neither a Goodword survey nor a table. Nothing was imported. Of JSON, one object a line or one list of objects is read. Save the list of answers by itself and import that.
import-no-score-totals = the rows are totals of promoters, passives and detractors; use the file with one row per answer
import-row-no-score = no score
import-row-not-a-score = “{ $cell }” is not a whole number from 0 to 10
import-row-not-a-rating = “{ $cell }” is not a whole number from { $least } to { $most }
import-row-not-a-date = “{ $cell }” is not a date
import-row-ragged = { $count ->
    [one] { $count } cell, not as many as headers
   *[other] { $count } cells, not as many as headers
}
import-encoding = Encoding { $encoding }
import-encoding-guessed = Encoding { $encoding } (guessed from the letters; check that they are right)
import-duplicates = { $count } already there
import-updated = { $count } updated
import-future-dates =
    { $count ->
        [one] { $count } date is in the future
       *[other] { $count } dates are in the future
    }
import-not-cases =
    { $count ->
        [one] { $count } follow-up cannot be read
       *[other] { $count } follow-ups cannot be read
    }
import-row-left-over = it is not clear to which column “{ $said }” belongs, so it is left out
import-row-future = { $day } is in the future
import-row-not-a-case = “{ $cell }” does not say how far the follow-up has come
import-why-nothing = nothing was answered
import-why-total = a total, not an answer
import-why-header = the headers again, not an answer
import-why-other-question = an answer to another question, such as how content somebody was
import-why-preview = a trial of the questions
import-why-number-alone = a number alone, where all other rows say more; perhaps a total
import-why-moved = more cells than headers, so it is not clear which is the score
import-why-duplicate = already among the answers
import-at-line = Line { $line }: { $said }
import-encoding-mixed = { $count ->
    [one] Encoding UTF-8, { $count } line in { $encoding } (check that its letters are right)
   *[other] Encoding UTF-8, { $count } lines in { $encoding } (check that their letters are right)
}
import-error-which-table = it holds several tables
import-error-unknown-table = it has no table on the lines { $table }
import-error-not-json = line { $line } is not a JSON object; export the answers again, or as CSV
import-which-table = Which table holds the answers?
import-lines-begin = Lines { $lines }: { $columns }
import-missing-table = First say which table holds the answers.
import-known-rows =
    { $count ->
        [one] { $count } row is among the answers already. What is to become of it?
       *[other] { $count } rows are among the answers already. What is to become of them?
    }
import-known-skip = Leave them out
import-known-update = Update the answers with them
import-known-keep = Add them once more
import-remembered = The columns are as you chose them for an earlier file of this kind.
import-propose-anew = Propose anew
import-speed = { $done } of { $of } rows, { $speed } a second
import-report-title = Import of { $file }
import-report-title-copied = Import of copied cells
import-report-read = Rows read
import-report-added = Answers added
import-report-updated = Answers updated
import-report-skipped = Rows skipped
import-report-why = Rows skipped, and rows to look at
import-report-clean = Every row was read and nothing was left out.
import-report-undo = One Undo takes the import back.
import-report-save = Save the report...
import-report-line = Line
import-report-what = What became of it
import-copied-name = Copied cells
import-copied-none = There is no text on the clipboard. Nothing was imported. Copy the cells first, then try again.
import-from-survey = Another Goodword survey
import-nothing-new = All rows are among the answers already. Nothing would be added.
import-score-of-row = Line { $line }, score { $score }
import-no-score-of-row = Line { $line }, no score
import-encoding-damaged = Some letters could not be read; a question mark stands in their place. To keep them, export the table again as UTF-8.
import-dates-in-doubt = The dates can be read in more than one order, so they are left out.
import-counted = Rows { $rows }, answers { $answers }, without a score { $blank }
import-use-score = score
import-use-comment = comment
import-use-date = date
import-use-customer = customer
import-use-contact = contact
import-use-reasons = reasons
import-use-choice = field with choices
import-use-several = field with several choices
import-use-text = text field
import-use-rating = rating
import-use-left-out = left out
import-title = Import { $file }
import-reading = Reading { $file }
import-reading-copied = Reading the copied cells
import-adding = Adding the answers
import-facts =
    { $rows ->
        [one] { $rows } row
       *[other] { $rows } rows
    }, { $columns ->
        [one] { $columns } column
       *[other] { $columns } columns
    }
import-facts-into = { $facts }. { $into }
import-into-new = The answers go into a new survey called { $survey }.
import-into-open = The answers are added to { $survey }. One Undo takes them back.
import-which-score = Which column holds the answer from 0 to 10?
import-candidate = { $column }, between { $lowest } and { $highest }
import-which-order = How are the dates in { $column } written?
import-day-first = Day first ({ $example })
import-month-first = Month first ({ $example })
import-year-first = Year first ({ $example })
import-letters = Letter encoding
import-letters-windows-1250 = Central European, Windows ({ $name })
import-letters-windows-1251 = Cyrillic, Windows ({ $name })
import-letters-windows-1252 = Western European, Windows ({ $name })
import-letters-iso-8859-2 = Central European, ISO ({ $name })
import-letters-gb18030 = Chinese, simplified ({ $name })
import-letters-big5 = Chinese, traditional ({ $name })
import-letters-macintosh = Mac, older programs ({ $name })
import-letters-ibm850 = Western European, DOS ({ $name })
import-letters-ibm852 = Central European, DOS ({ $name })
import-columns = What each column becomes
import-column-becomes = { $column } becomes
import-as-score = Score
import-as-comment = Comment
import-as-date = Date
import-as-customer = Customer
import-as-contact = Contact
import-as-reasons = Reasons
import-as-choice = Field with choices
import-as-several = Field with several choices
import-as-text = Text field
import-as-rating = Rating
import-as-left-out = Leave out
import-preview = The first answers
import-preview-new = The first new answers
import-preview-odd = Rows to look at
import-row-skipped = skipped
import-blank = { $count } without a score
import-beside =
    { $count ->
        [one] { $count } kept although another answer has its number
       *[other] { $count } kept although other answers have their numbers
    }
import-hidden-rows =
    { $count ->
        [one] { $count } hidden row read too
       *[other] { $count } hidden rows read too
    }
import-hidden-columns =
    { $count ->
        [one] { $count } hidden column read too
       *[other] { $count } hidden columns read too
    }
import-skipped =
    { $count ->
        [one] { $count } row skipped
       *[other] { $count } rows skipped
    }
import-not-scores =
    { $count ->
        [one] { $count } cell is no score
       *[other] { $count } cells are no scores
    }
import-not-ratings =
    { $count ->
        [one] { $count } cell is no rating
       *[other] { $count } cells are no ratings
    }
import-not-dates =
    { $count ->
        [one] { $count } cell is no date
       *[other] { $count } cells are no dates
    }
import-ragged =
    { $count ->
        [one] { $count } row has too many or too few cells
       *[other] { $count } rows have too many or too few cells
    }
import-and = { $first }, { $second }
import-problems = What could not be read
import-problems-note = Such cells are left empty. Nothing is rounded or guessed.
import-more = and { $count } more
import-missing-score = First say which column holds the score.
import-missing-order = First say how the dates are written.
import-missing-answers = No row would become an answer.
import-no-score = No score was found; { $why }. If one of the columns holds it all the same, choose Score for it below.
import-finish =
    { $count ->
        [one] Import { $count } answer
       *[other] Import { $count } answers
    }
import-finish-none = Import
import-nothing = Nothing was imported.
import-no-table = { $file } could not be read; { $why }. Nothing was imported.
import-not-found = { $file } is not there any more. Nothing was imported. Check the name and the folder.
import-denied = You have no permission to read { $file }. Nothing was imported. Ask the owner of the file, or copy it to a folder of your own.
import-not-a-file = { $file } is a folder. Nothing was imported. Choose the table inside it.
import-unreadable = { $file } could not be read ({ $reason }). Nothing was imported. Copy it to this computer and try again.
import-lost = Importing { $file } stopped. Nothing was imported. Close other programs and try again.

## Import of workbooks

import-error-no-workbook = this is an archive or a document of another program, not a workbook; save the table as XLSX, ODS or CSV
import-error-encrypted = the workbook opens only with a password; save a copy without one and use that
import-error-damaged-workbook = the workbook is damaged or ends too early; open it in a spreadsheet program and save it again, or get it once more
import-error-no-sheet = the workbook has no sheet with cells
import-error-empty-sheet = the sheet “{ $sheet }” is empty
import-error-which-sheet = several of its sheets hold a table
import-error-unknown-sheet = it has no sheet called “{ $sheet }”
import-error-sheet-of-text = it is a text file, which has no sheets
import-error-unpacked = unpacked, it is larger than a table of answers gets, so it was not opened; export the table as CSV
import-error-cells = it holds more cells than can be read; split it
import-error-rows = the sheet has more rows than can be read; split it
import-error-columns = the sheet has more columns than can be read; leave out those that are not needed
import-error-sheets = it has more sheets than can be read; save the one with the answers on its own
import-error-cell-text = a cell holds more text than can be read; shorten it
import-error-too-slow = reading the workbook took too long and was stopped; export the table as CSV
import-error-reader-died = reading the workbook was stopped because it took too much memory, and this program goes on unharmed; export the table as CSV
import-error-reader-not-started = the part of this program that reads workbooks did not start; restart this program and try again
import-row-no-result = “{ $column }” holds a formula without a result, so it is left empty; save the file in a spreadsheet program first
import-row-error = “{ $column }” holds the error { $error }, so it is left empty
import-errors =
    { $count ->
        [one] { $count } cell holds an error
       *[other] { $count } cells hold errors
    }
import-sheet = Sheet { $sheet }
import-which-sheet = Which sheet holds the answers?
import-sheet-begins = { $sheet }: { $columns }
import-cells-begin = { $sheet }, cells { $cells }: { $columns }
import-missing-sheet = First say which sheet holds the answers.
cli-error-which-table =
    { $file } holds several tables. By their lines, the tables are{ $tables }
    Say which, for example with --sheet "{ $example }".
cli-error-unknown-table = { $file } has no table in the lines “{ $wanted }”. By their lines, the tables are{ $tables }
cli-error-which-sheet =
    Several sheets of { $file } hold a table. The sheets are{ $sheets }
    Say which, for example with --sheet "{ $example }".
cli-error-unknown-sheet = { $file } has no sheet called “{ $wanted }”. The sheets are{ $sheets }

## Export

export-title = Export answers
export-which = Which answers
export-all = All ({ $answers })
export-filtered = Those of the filter ({ $answers })
export-as = Format
export-as-csv = CSV, for any spreadsheet program
export-as-xlsx = Excel workbook, with scores and charts
export-as-jsonl = JSON lines, for other programs
export-as-anonymised = Anonymised copy of the survey
export-remove-comments = Remove the comments too
export-keeps-comments = Comments stay as they are; they may name people.
export-anonymised-note = Removed: customers and contacts, notes and names of the follow-up, free texts, fields of names, phone numbers and IP addresses, measures. Answers get new ids, and dates become the first of their month.
export-employees-note = Single employees may be recognised by what they answered. Give the file only to those who may see each answer.
export-start = Export...
export-writing = Writing the answers
export-done-title = Exported
export-written =
    { $count ->
        [one] { $count } answer is in { $path }
       *[other] { $count } answers are in { $path }
    }
export-only = Only these answers: { $filter }
export-condition = { $dimension }: { $values }
export-harmless =
    { $count ->
        [one] { $count } text looked like a formula; an apostrophe before it keeps spreadsheet programs from carrying it out.
       *[other] { $count } texts looked like formulas; an apostrophe before each keeps spreadsheet programs from carrying it out.
    }
export-cut =
    { $count ->
        [one] { $count } text is longer than a cell holds and was cut; CSV keeps all of it.
       *[other] { $count } texts are longer than a cell holds and were cut; CSV keeps all of them.
    }
export-removed = Removed or told less exactly: { $parts }.
export-kept-fields = Kept as they are: { $fields }. Look whether any of them says who somebody is.
export-removed-nothing = There was nothing to remove.
removed-customers =
    { $count ->
        [one] { $count } customer
       *[other] { $count } customers
    }
removed-contacts =
    { $count ->
        [one] { $count } contact
       *[other] { $count } contacts
    }
removed-comments =
    { $count ->
        [one] { $count } comment
       *[other] { $count } comments
    }
removed-notes =
    { $count ->
        [one] { $count } note
       *[other] { $count } notes
    }
removed-texts =
    { $count ->
        [one] { $count } free text
       *[other] { $count } free texts
    }
removed-fields =
    { $count ->
        [one] the field { $names }
       *[other] the fields { $names }
    }
removed-people =
    { $count ->
        [one] { $count } name of who follows up
       *[other] { $count } names of who follow up
    }
removed-measures =
    { $count ->
        [one] { $count } measure
       *[other] { $count } measures
    }
removed-deeds =
    { $count ->
        [one] { $count } record of what a customer did
       *[other] { $count } records of what customers did
    }
removed-ideas =
    { $count ->
        [one] { $count } idea
       *[other] { $count } ideas
    }
removed-invited =
    { $count ->
        [one] { $count } person on a list of invited
       *[other] { $count } people on lists of invited
    }
removed-events =
    { $count ->
        [one] { $count } event
       *[other] { $count } events
    }
removed-looks =
    { $count ->
        [one] { $count } kept chart
       *[other] { $count } kept charts
    }
removed-days =
    { $count ->
        [one] { $count } date (to the month)
       *[other] { $count } dates (to the month)
    }
removed-answers =
    { $count ->
        [one] { $count } answer outside the filter
       *[other] { $count } answers outside the filter
    }
list-and = { $first }, { $second }
export-anonymised-name = { $survey } (anonymised)
export-anonymised-part = { $survey } (anonymised, { $filter })
export-sheet-answers = Answers
export-sheet-scores = Scores
export-by-period = Score by period
export-by-segment = Score by { $dimension }
export-too-many = There are more answers than a sheet has rows. Nothing was written. Export them as CSV, or fewer of them.
export-failed = { $path } was not written ({ $reason }). What was there before is unchanged. Choose another folder or name.
export-copy-unfit = { $path } was not written, because the program failed at making the copy. What was there before is unchanged. Close Goodword, start it again and export once more.
export-is-a-survey = { $path } is a Goodword survey, which an export never replaces. Nothing was written. Choose another name.
export-nothing = There is no answer to export. Change the filter, or collect some first.

## Command line

cli-help =
    Goodword - would your customers recommend you?

    Usage
      goodword [FILE]                open the window, on a survey if one is named
      goodword score FILE            print the score with its likely range
      goodword chart FILE --kind KIND --out PICTURE
                                     draw a chart as SVG, PNG or PDF
      goodword report FILE --out REPORT
                                     make a report as PDF or HTML
      goodword cards FILE --out CARDS
                                     make cards to hand out, as PDF
      goodword words FILE            the words that detractors and promoters use more often than others
      goodword deeds FILE            who recommended, stayed and spends, beside what they said
      goodword check FILE            say how a file is read and what is wrong in it
      goodword import FILE --into SURVEY
                                     add the answers of a table to a survey
      goodword export FILE --format FORMAT --out FILE
                                     write the answers as csv, xlsx, jsonl or an anonymised copy
      goodword counter-pin FILE --reset
                                     take a forgotten PIN of counter mode out of a survey

    FILE is a survey, or a table with one row per answer: CSV, or a workbook (XLSX, XLS, ODS). A survey is
    read with what its journal on this computer adds; only the window, import and counter-pin change it.

    Options
      --language TAG    en, hu, fi, pl or zh-CN; otherwise the language of the system
      -h, --help        this page, or that of a command: goodword score --help
      -V, --version     the version

    Exit codes
      0  all went well
      1  the window could not be opened
      2  anything else went wrong; the reason is on standard error
cli-help-score =
    goodword score FILE [options]
    Print the score with its likely range, and the three groups.

    Options
      --sheet NAME      the sheet of a workbook that holds the answers, where several have a table
      --encoding NAME   the encoding of a text, such as windows-1250, where it was not told right
      --score COLUMN    the column of a table that holds the score: its header or a part of it
      --by FIELD        break down by a field, by Reason, Group or Customer, or by a column of a table
      --dates ORDER     day-first, month-first or year-first, where the dates of a table are ambiguous
      --weighted        weight answers back to those invited by segment, where rounds say how many
      --json            unrounded, for other programs: promoters, passives, detractors, blank,
                        score, lower, upper, trend, and the same for each of the segments; ratings
      --only FIELD=VALUE only answers with that value; several of a field: with any of them; may be given
                        several times
      --from DAY        only answers from that day on, such as 2026-01-31
      --to DAY          only answers up to that day
      --language TAG    en, hu, fi, pl or zh-CN
cli-help-words =
    goodword words FILE [options]
    Print the words that detractors use and others do not, and those of promoters, most telling first, with how
    many answers say each. Many words are looked at, so one or another may stand out by chance.

    Options
      --score COLUMN    the column of a CSV file that holds the score: its header or a part of it
      --dates ORDER     day-first, month-first or year-first, where the dates of a CSV file are ambiguous
      --json            every word, for other programs: answers, and of detractors and promoters each word,
                        how many of the group and of the others say it, its log-odds ratio and its z
      --language TAG    en, hu, fi, pl or zh-CN; the comments of a CSV file are read in it too
cli-help-deeds =
    goodword deeds FILE [options]
    Print what customers did beside what they said: who recommended, reviewed, came by recommendation or left, and what
    they spend, by the group of their latest score. FILE is a survey in which that was entered.

    Options
      --json            unrounded, for other programs: of promoters, passives and detractors how many are known
                        and did each, with percent, lower and upper (null where too few to say); spending; brought; currency
      --language TAG    en, hu, fi, pl or zh-CN
cli-help-chart =
    goodword chart FILE --kind KIND --out PICTURE [options]
    Draw a chart, or all of them.

    Options
      --kind KIND       score, answers, groups, trend, groups-over-time, per-period, segments, heat-map,
                        multiples, reasons, reasons-by-group, importance, change, movement,
                        words, or all; segments, heat-map and multiples need --by
      --out PICTURE     the file to write, ending in .svg, .png, .pdf or .csv (the numbers behind it); with
                        --kind all a folder
      --format FORMAT   svg, png, pdf or csv, whatever the file ends in; with --kind all svg if not given
      --size WxH        width and height in points; 900x560 if not given
      --scale N         pixels for each point of a PNG, 1 to 4
      --theme THEME     light, dark or print
      --transparent     without a ground behind the picture
      --outlines        an SVG whose texts are outlines, which look the same where the fonts are not
      --by FIELD        break down by a field, by Reason, Group or Customer, or by a column of a table
      --period UNIT     the steps of the trend: day, week, month, quarter, half-year, year or round
      --rolling WINDOW  a second line in the trend: the score over the last days (90d) or answers (50)
      --limits          the trend with its control limits, and the periods outside of them marked
      --beside NAME     a figure of the business below the trend; may be given several times
      --counts          groups over time as counts instead of shares
      --during DAYS     the period whose change is told, as 2026-04-01/2026-06-30; the last quarter if not given
      --against PERIOD  what the change is told against: before, year, or days as 2026-01-01/2026-03-31
      --weighted        weight answers back to those invited by segment, where rounds say how many
      --title TEXT      a title of your own
      --sheet NAME      the sheet of a workbook that holds the answers, where several have a table
      --encoding NAME   the encoding of a text, such as windows-1250, where it was not told right
      --score COLUMN    the column of a table that holds the score: its header or a part of it
      --dates ORDER     day-first, month-first or year-first, where the dates of a table are ambiguous
      --language TAG    the language of the chart: en, hu, fi, pl or zh-CN
cli-help-report =
    goodword report FILE --out REPORT [options]
    Make a report to print or to send: the sections that the survey has chosen, in the survey’s language.

    Options
      --out REPORT      the file to write, ending in .pdf or .html
      --by FIELD        one report for each value of a field, of Reason or Group; the value ends the name
      --page PAGE       a4 or letter; otherwise as the survey has it
      --lang TAG        the language of the report: en, hu, fi, pl or zh-CN; otherwise the survey’s
      --sheet NAME      the sheet of a workbook that holds the answers, where several have a table
      --encoding NAME   the encoding of a text, such as windows-1250, where it was not told right
      --score COLUMN    the column of a table that holds the score: its header or a part of it
      --dates ORDER     day-first, month-first or year-first, where the dates of a table are ambiguous
      --language TAG    en, hu, fi, pl or zh-CN
cli-help-cards =
    goodword cards FILE --out CARDS [options]
    Make a sheet of cards to cut and hand out: the question, boxes from 0 to 10 and lines to write on.

    Options
      --out CARDS       the file to write, ending in .pdf
      --per-page N      4 or 8 cards; otherwise as the survey has it
      --page PAGE       a4 or letter; otherwise as the survey has it
      --lang TAG        the language of the cards: en, hu, fi, pl or zh-CN; otherwise the survey’s
      --language TAG    en, hu, fi, pl or zh-CN
cli-help-check =
    goodword check FILE [options]
    Say how a file is read, and name every place in it where something is wrong: lines of a table, parts of
    a survey and of its journal on this computer. The file is not changed. Exit code 2 where something is wrong.

    Options
      --sheet NAME      the sheet of a workbook that holds the answers, where several have a table
      --encoding NAME   the encoding of a text, such as windows-1250, where it was not told right
      --score COLUMN    the column of a table that holds the score: its header or a part of it
      --dates ORDER     day-first, month-first or year-first, where the dates of a table are ambiguous
      --language TAG    en, hu, fi, pl or zh-CN
cli-help-export =
    goodword export FILE --format FORMAT --out FILE [options]
    Write the answers of a survey, or of a table, into a new file. Texts that a spreadsheet program would carry
    out as formulas get an apostrophe before them, and are counted.

    Options
      --format FORMAT   csv, xlsx (with scores and charts), jsonl, or anonymised: a copy of the survey without
                        customers, contacts, notes and free texts, its dates told by the month
      --out FILE        the file to write; what is there is replaced, unless it is a survey
      --remove-comments an anonymised copy without comments
      --by FIELD        the segments of the scores in a workbook
      --only FIELD=VALUE only answers with that value; several of a field: with any of them; may be given
                        several times
      --from DAY        only answers from that day on, such as 2026-01-31
      --to DAY          only answers up to that day
      --language TAG    the language of the columns: en, hu, fi, pl or zh-CN
cli-help-import =
    goodword import FILE --into SURVEY [options]
    Add the answers of a table, of JSON lines or of another survey to a survey, which is made where it is not
    there. All or nothing; what is among its answers already is left out.

    Options
      --into SURVEY     the survey, a file ending in .goodword.json
      --map COLUMN=ROLE what a column is: score, comment, date, customer, contact, reasons, choice, text,
                        rating, id or left-out; may be given several times
      --score COLUMN    the column that holds the score: its header or a part of it
      --duplicates WHAT skip, update or keep what is among the answers already; skip if not given
      --sheet NAME      the sheet of a workbook, or the table among several, that holds the answers
      --encoding NAME   the encoding of a text, such as windows-1250, where it was not told right
      --dates ORDER     day-first, month-first or year-first, where the dates are ambiguous
      --report FILE     write what was skipped and what could not be read, with lines and reasons, as CSV
      --language TAG    en, hu, fi, pl or zh-CN
cli-help-counter-pin =
    goodword counter-pin FILE --reset
    Take the PIN of counter mode out of a survey, where it is forgotten. Nothing else changes. The next time the
    survey is opened on this computer it is not in counter mode; a new PIN is asked for before it is again. A
    survey that is open in a window is not changed: end that program first (on a Unix system with kill -TERM; what
    was typed is kept).

    Options
      --reset           has to be there, so that no slip takes a PIN away
      --language TAG    en, hu, fi, pl or zh-CN
cli-help-generate =
    Usage: goodword generate --answers N --out FILE [--seed S]

    Writes a made-up survey of N answers to measure with: shops whose customers answer in five
    languages over five years. The same N and S make the same file. A file that exists is kept.
cli-help-script =
    goodword --script FILE [--strict]
    Follow a script without a window, one command a line, from a file or from standard input (-).

    Commands
      new NAME [customers|employees] [LANGUAGE]
      open PATH
      add SCORE [PART ...]
      edit ID PART ...
      delete ID ...
      undo
      redo
      save
      save-as PATH
      import FILE sheet=NAME score=COLUMN dates=day-first|month-first|year-first
      export KIND PICTURE by=FIELD period=.. rolling=.. size=.. scale=.. theme=.. title=..
      close

    Parts of an answer; an empty value takes the part out
      score=9  date=2026-11-21  comment="..."  reason=NAME  customer=NAME  contact=..  FIELD=VALUE

    A score of - is an answer without one. Without date= an answer is of today. Words with blanks stand
    between quotation marks; "" within them is one of them. Lines that begin with # are passed over.

    Each command is answered with a line that begins with ok or error and the number of the line. After ok a
    change is on the disk and survives a crash; after save, save-as and close it is in the file. A survey that
    is open elsewhere is not opened. What is open at the end is closed.

    Options
      --strict          end at the first error
      --language TAG    en, hu, fi, pl or zh-CN

    Exit code 2 where a command failed.
cli-hint-help = See goodword --help.
cli-error-unknown-option = There is no option { $option } here.
cli-error-missing-value = The option { $option } needs a value.
cli-error-unexpected-value = The option { $option } takes no value.
cli-error-not-unicode = “{ $word }” is not readable text.
cli-error-missing-file = Name the file, as in goodword { $command } answers.csv.
cli-error-missing-option = The option --{ $option } is missing.
cli-error-only-for-tables = The option --{ $option } is for tables. A survey knows its scores and its dates.
cli-error-too-many-files = One file at a time; “{ $word }” is one too many.
cli-error-bad-value = --{ $option } does not take “{ $value }”. Possible values are { $possible }.
cli-error-not-a-file = { $file } is a folder or a device. Name a file.
cli-imported = { $into }: { $what }
cli-error-bad-map = --map does not take “{ $value }”. Write --map "COLUMN=ROLE"; the roles are { $roles }.
cli-error-not-written = { $file } was not changed. { $reason }
cli-error-table = { $file } cannot be read; { $problem }.
cli-error-score-in-doubt =
    It is not certain which column of { $file } holds the score. It could be{ $columns }
    Say which, for example with --score "{ $example }".
cli-error-no-score =
    No score was found in { $file }; { $problem }.
    If you know better, name the column with --score.
cli-error-unknown-column = “{ $wanted }” does not name one column. The columns are{ $columns }
cli-error-unknown-field = “{ $wanted }” does not name one field. The fields are{ $fields }
cli-error-unknown-value = There are no answers with “{ $wanted }” in { $field } that may be told alone. The values are{ $values }
cli-error-unknown-figure = “{ $wanted }” names no figure of the business. The figures are{ $figures }
cli-error-dates-in-doubt =
    The dates in “{ $column }” of { $file } can be read in more than one order.
    Say which with --dates day-first, --dates month-first or --dates year-first.
cli-error-problems = { $count ->
    [one] { $file }: something is wrong in { $count } place. Everything else is read.
   *[other] { $file }: something is wrong in { $count } places. Everything else is read.
}
cli-error-incomplete =
    Not all of { $file } could be read, so nothing was computed.{ $gaps }
    Open it in the window to see what is left, or use a backup.
cli-and-more = and { $count } more; goodword check lists them all
cli-error-picture-size = A picture of { $width } by { $height } pixels is too large. Choose a smaller --size or --scale.
cli-error-picture = The picture could not be made ({ $reason }). Try SVG instead.
cli-error-write = { $file } cannot be written. The system says “{ $reason }”.
cli-error-same-file = { $file } is the file with the answers, and what is written would overwrite it. Choose another name.
cli-saved = Saved { $file }
cli-error-no-values = No report was written: no answer has a value in { $field } that may be told alone. Choose another field.
cli-error-pin-not-reset = The PIN is still in { $file }. { $reason }
cli-error-script = { $count ->
    [one] { $count } command of { $file } failed. Its answer says why.
   *[other] { $count } commands of { $file } failed. Their answers say why.
}
cli-error-output = The result could not be printed. The system says “{ $reason }”.
cli-error-no-window = This version has no window. Use the commands; see goodword --help.
cli-error-no-display = There is no display to open a window on (neither X11 nor Wayland). The commands work without one; see goodword --help.
cli-error-window-failed = The window could not be opened ({ $reason }). A display and a graphics library (OpenGL, for example libgl1 and libegl1) are needed. The commands work without them; see goodword --help.
cli-note-not-scores = { $count ->
    [one] { $count } cell is not a whole number from 0 to 10 and was not counted; goodword check names its line.
   *[other] { $count } cells are not whole numbers from 0 to 10 and were not counted; goodword check names their lines.
}
cli-foreign-journal = The journal on this computer belongs to another version of this file. What it holds was not counted.
cli-half-written = Writing the file was cut off, and it is incomplete. This is what it was to hold; opening it in Goodword makes it whole.
cli-generated =
    { $count ->
        [one] { $count } answer in { $file }, { $bytes } bytes
       *[other] { $count } answers in { $file }, { $bytes } bytes
    }
cli-score-range = Score { $score }, likely between { $lower } and { $upper }
cli-score-exact = Score { $score }, give or take less than a point
cli-score-none = No score: nobody answered with a number
cli-range = { $lower } to { $upper }
cli-column-range = Likely range
cli-question = { $name } ({ $scale })
cli-blank = Without a score
cli-words-note = Many words are looked at, so one or another may stand out by chance.
cli-words-more = and { $count } more; --json lists them all
cli-counter-pin-none = This survey has no PIN.
cli-counter-pin-reset = The PIN is taken out. A new one is asked for before the next counter mode.
cli-check-survey = Survey “{ $name }”
cli-check-held = Answers { $answers }, fields { $fields }
cli-check-recovered = { $count ->
    [one] { $count } answer is only in the journal on this computer so far. It counts.
   *[other] { $count } answers are only in the journal on this computer so far. They count.
}
cli-check-fine = No problems: { $answers }
script-not-text = The line is not UTF-8 text.
script-unclosed-quote = A quotation mark is never closed.
script-unknown-command = There is no command “{ $word }”. See goodword --help script.
script-missing = { $what ->
    [NAME] NAME
    [PATH] PATH
    [SCORE] SCORE
    [ID] ID
    [FILE] FILE
    [KIND] KIND
    [PICTURE] PICTURE
   *[other] { $what }
} is missing. See goodword --help script.
script-unexpected = “{ $word }” does not belong here. See goodword --help script.
script-bad-value = { $key } cannot be “{ $value }”. Possible values are { $possible }.
script-nothing-open = No survey is open. Begin with open or new.
script-nothing-to-undo = There is nothing to undo.
script-nothing-to-redo = There is nothing to redo.
script-no-file = The survey has no file of its own yet. Use save-as.
script-unknown-answer = There is no answer { $id } in the survey.
script-unknown-reason = There is no reason “{ $name }” in the survey.
script-unknown-choice = “{ $choice }” is not in the list of { $field }.
script-off-scale = “{ $value }” is not a whole number from { $least } to { $most }, which { $field } takes.
script-not-in-time = The disk did not finish in time. What was recorded is in the journal.
script-which-score = It is not certain which column holds the score. It could be { $columns }. Say which with score=COLUMN.
script-which-dates = The dates in “{ $column }” can be read in more than one order. Say which with dates=day-first, dates=month-first or dates=year-first.

## Figures

figure-kind-score = Score
figure-kind-answers = Answers 0 to 10
figure-kind-trend = Trend
report-change = Change
report-change-chart = What made the change
report-goal = Goals
report-goal-by = { $goal } by { $day }
report-goal-line = { $name }: { $goal }. { $state }
report-goal-words = { $goal }. { $state }
report-goal-open = Not reached yet.
report-comments = What customers said
report-comments-employees = What employees said
report-follow-up = Follow-up
report-method = How this was reckoned
report-logo = Logo of { $name }
report-foot = { $name }, { $day }
report-page = Page { $page } of { $pages }
report-untitled = Survey
report-answers = { $answers }, { $period }
report-only = Only { $name }: { $values }
report-or = {" or "}
report-band = By the limits that are set, this is { $band }.
report-count = Answers
report-share = Share
report-change-range = The difference is likely between { $lower } and { $upper } points.
report-quote-score = Answered { $score }
cards-title = { $name }: cards
cards-why = What is the main reason for your answer?
cards-boxes = Boxes from 0 to 10, one to be ticked
figure-kind-segments = Segments
figure-not-given = not given
figure-hidden = too few to show alone
figure-reason = Reason
figure-group = Group
figure-customer = Customer
figure-span = { $from } to { $to }
figure-span-in-year = { $from } to { $to } { $year }
figure-year = { $year }
figure-quarter-short = Q{ $quarter }
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
    [round] Net Promoter Score by round
   *[month] Net Promoter Score by month
}
figure-what-trend-range = { $unit ->
    [day] Net Promoter Score by day with its likely range
    [week] Net Promoter Score by week with its likely range
    [quarter] Net Promoter Score by quarter with its likely range
    [half-year] Net Promoter Score by half-year with its likely range
    [year] Net Promoter Score by year with its likely range
    [round] Net Promoter Score by round with its likely range
   *[month] Net Promoter Score by month with its likely range
}
figure-what-segments = Net Promoter Score by segment ({ $dimension })
figure-what-segments-range = Net Promoter Score by segment ({ $dimension }) with its likely range
# Where all answers are of one calendar year; $answers is "12 answers".
answers-of-year = { $answers } of { $year }
figure-subtitle = { $what }; { $answers }
figure-subtitle-dated = { $what }; { $answers }, { $period }
figure-title-withheld = Not shown, so that nobody can be recognised
figure-title-empty = No answers yet
figure-title-undated = No answers with a date yet
figure-title-too-few = { $answers }: too few to say
figure-title-score = { $score }, between { $lower } and { $upper }
figure-title-score-exact = { $score }, give or take less than a point
figure-title-score-early = An early sign: { $score }, between { $lower } and { $upper }
figure-title-score-plain = Net Promoter Score { $score }
figure-title-answers = { $promoters } gave 9 or 10, { $detractors } gave 0 to 6
figure-title-trend-steady = { $unit ->
    [day] Steady at { $score }: no day differs beyond chance
    [week] Steady at { $score }: no week differs beyond chance
    [quarter] Steady at { $score }: no quarter differs beyond chance
    [half-year] Steady at { $score }: no half-year differs beyond chance
    [year] Steady at { $score }: no year differs beyond chance
    [round] Steady at { $score }: no round differs beyond chance
   *[month] Steady at { $score }: no month differs beyond chance
}
figure-title-trend-early = { $unit ->
    [day] { $score } overall: too few answers to tell days apart
    [week] { $score } overall: too few answers to tell weeks apart
    [quarter] { $score } overall: too few answers to tell quarters apart
    [half-year] { $score } overall: too few answers to tell half-years apart
    [year] { $score } overall: too few answers to tell years apart
    [round] { $score } overall: too few answers to tell rounds apart
   *[month] { $score } overall: too few answers to tell months apart
}
figure-title-trend-changed = { $direction ->
    [up] Up { $points } to { $score } ({ $period }): more than chance
   *[down] Down { $points } to { $score } ({ $period }): more than chance
}
figure-title-trend-outside = { $period }: { $score }, outside the control limits
figure-title-trend-outside-several = { $count ->
    [one] { $count } period outside the control limits
   *[other] { $count } periods outside the control limits
}
figure-title-trend-spread = { $unit ->
    [day] { $score } overall, between { $lowest } and { $highest } by day
    [week] { $score } overall, between { $lowest } and { $highest } by week
    [quarter] { $score } overall, between { $lowest } and { $highest } by quarter
    [half-year] { $score } overall, between { $lowest } and { $highest } by half-year
    [year] { $score } overall, between { $lowest } and { $highest } by year
    [round] { $score } overall, between { $lowest } and { $highest } by round
   *[month] { $score } overall, between { $lowest } and { $highest } by month
}
figure-title-segments-chance = No segment differs from the rest beyond chance
figure-title-segments-none = No segments to compare
figure-title-segments-few = Too few answers to compare segments
figure-title-multiples = { $dimension }: the score over time
figure-title-segments-better = { $name }: better than the rest
figure-title-segments-worse = { $name }: worse than the rest
figure-title-segments-both = { $better }: better than the rest; { $worse }: worse
figure-title-segments-several = { $count } of { $total } segments differ from the rest beyond chance
figure-better = better
figure-worse = worse
figure-may-be-chance = may be chance
figure-too-few = too few answers
figure-too-few-customers = too few customers
figure-better-than-rest = better than the rest
figure-worse-than-rest = worse than the rest
figure-group-count = { $group } { $count } ({ $share })
figure-overall = all { $score }
figure-note-largest = The { $shown } segments with the most answers, out of { $total }
figure-note-changed-most = The { $shown } segments that changed most, out of { $total }
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
figure-list = { $names }, { $name }
figure-last-days = { $count ->
    [one] last { $count } day
   *[other] last { $count } days
}
figure-last-answers = { $count ->
    [one] last { $count } answer
   *[other] last { $count } answers
}
figure-rolling = Rolling score ({ $window })
figure-limit = control limit { $score }
figure-limits-mean = mean { $score }
figure-outside-limits = outside the control limits
figure-note-limits-few = No control limits: they need at least { $least } periods with answers (now { $count })
figure-note-limits-gaps = No control limits: no two periods with answers follow each other
figure-note-rolling-withheld = No rolling score: it would reveal single answers of employees
figure-note-rolling-days = { $count ->
    [one] No rolling score yet: the answers span less than { $count } day
   *[other] No rolling score yet: the answers span fewer than { $count } days
}
figure-note-rolling-answers = { $count ->
    [one] No rolling score yet: there is less than { $count } answer with a date
   *[other] No rolling score yet: there are fewer than { $count } answers with a date
}
figure-description-limits-none = All periods lie within the control limits, { $lower } to { $upper }.
figure-description-limits = Outside the control limits, { $lower } to { $upper }: { $periods }.
figure-description-rolling = { $name }: { $from } on { $first }, { $to } on { $last }.
figure-column-rolling = { $name }, at the end
figure-column-limit-lower = Lower control limit
figure-column-limit-upper = Upper control limit
figure-column-limits = Against the limits
figure-kind-reasons = Reasons
figure-no-reason = no reason given
figure-other-reasons = { $count ->
    [one] { $count } other reason
   *[other] { $count } other reasons
}
figure-what-reasons = What each reason adds to the Net Promoter Score
figure-reasons-withheld = Reasons not shown here: single employees could be recognised
figure-adds = adds to the score
figure-takes-away = takes away from the score
figure-title-reasons-both = { $adds } adds most ({ $plus }), { $takes } takes away most ({ $minus })
figure-title-reasons-adds = { $adds } adds most ({ $plus })
figure-title-reasons-takes = { $takes } takes away most ({ $minus })
figure-title-reasons-none = No reasons given yet
figure-title-reasons-even = No reason moves the score
figure-note-reasons-shared = An answer with several reasons is split equally over them.
breakdown-shared = An answer may have several of these: it counts in each, and they do not sum to all.
figure-note-rounded = One by one the rounded points sum to { $sum }; unrounded they sum to the score { $score }.
figure-name-and-value = { $name } { $value }
figure-description-reasons = From 0, by reason: { $steps }; together { $score }.
figure-column-points = Points
figure-column-from = From
figure-column-to = To
figure-kind-importance = Importance and performance
figure-importance = { $verdict ->
    [strong] strong
    [some] some
    [little] little
    [chance] may be chance
   *[unknown] not known
}
figure-importance-reversed = { $importance }, the other way round
figure-gave-one = gave { $step }
figure-gave-two = gave { $lower } or { $upper }
figure-scale = { $least }–{ $most }
figure-quadrant = { $quadrant ->
    [keep] keep it up
    [improve] improve first
    [enough] good enough
   *[wait] can wait
}
figure-what-importance = How much each rated question matters for the Net Promoter Score, and how it was rated
figure-axis-importance = Importance (rank correlation with the score)
figure-axis-performance = Mean, from the lowest step (0%) to the highest (100%)
figure-beyond-chance = matters beyond chance
figure-importance-chance = importance may be chance
figure-title-importance-none = No rated questions to show
figure-title-importance-few = Too few answers to compare the questions
figure-title-importance-one = { $name }: no other question to compare with
figure-title-importance-improve = Improve first: { $names }
figure-title-importance-fine = No question that matters much is rated low
figure-note-averages = The dashed lines stand at the averages of the questions.
figure-note-not-compared = { $count ->
    [one] { $count } question is not shown: too few answers, or all alike
   *[other] { $count } questions are not shown: too few answers, or all alike
}
figure-importance-value = importance { $value }
figure-mean-value = mean { $mean } ({ $scale })
figure-description-question = { $name }: importance { $importance }, mean { $mean } ({ $scale }).
figure-column-question = Question
figure-column-scale = Scale
figure-column-mean = Mean
figure-column-top-box = Top box
figure-column-top-box-steps = Top box steps
figure-column-importance = Importance
figure-column-quadrant = What to do
figure-kind-groups = Three groups
figure-kind-groups-over-time = Groups over time
figure-kind-per-period = Answers per period
figure-kind-heat-map = Segments by period
figure-kind-multiples = Trend by segment
figure-kind-reasons-by-group = Reasons by group
figure-kind-change = Change
figure-kind-movement = Movement between groups
figure-kind-words = Words
figure-what-groups = Promoters, passives and detractors
figure-title-groups = { $promoters } promoters, { $passives } passives, { $detractors } detractors
figure-note-groups = The share of promoters minus that of detractors is the score: { $score }
figure-what-groups-shares = { $unit ->
    [day] Shares of promoters, passives and detractors by day
    [week] Shares of promoters, passives and detractors by week
    [quarter] Shares of promoters, passives and detractors by quarter
    [half-year] Shares of promoters, passives and detractors by half-year
    [year] Shares of promoters, passives and detractors by year
    [round] Shares of promoters, passives and detractors by round
   *[month] Shares of promoters, passives and detractors by month
}
figure-what-groups-counts = { $unit ->
    [day] Promoters, passives and detractors by day
    [week] Promoters, passives and detractors by week
    [quarter] Promoters, passives and detractors by quarter
    [half-year] Promoters, passives and detractors by half-year
    [year] Promoters, passives and detractors by year
    [round] Promoters, passives and detractors by round
   *[month] Promoters, passives and detractors by month
}
figure-title-groups-one = { $period }: { $detractors } detractors
figure-title-groups-over-time = { $unit ->
    [day] Detractors: { $share } overall, from { $lowest } to { $highest } by day
    [week] Detractors: { $share } overall, from { $lowest } to { $highest } by week
    [quarter] Detractors: { $share } overall, from { $lowest } to { $highest } by quarter
    [half-year] Detractors: { $share } overall, from { $lowest } to { $highest } by half-year
    [year] Detractors: { $share } overall, from { $lowest } to { $highest } by year
    [round] Detractors: { $share } overall, from { $lowest } to { $highest } by round
   *[month] Detractors: { $share } overall, from { $lowest } to { $highest } by month
}
figure-title-groups-even = Detractors: { $share } throughout
figure-column-share-of = Share of { $group }
figure-what-per-period = { $unit ->
    [day] Answers by day
    [week] Answers by week
    [quarter] Answers by quarter
    [half-year] Answers by half-year
    [year] Answers by year
    [round] Answers by round
   *[month] Answers by month
}
figure-what-per-period-rate = Answers and response rate by round
figure-title-per-period = Most answers: { $period } ({ $count })
figure-title-per-period-tie = { $unit ->
    [day] Most answers in a day: { $count }
    [week] Most answers in a week: { $count }
    [quarter] Most answers in a quarter: { $count }
    [half-year] Most answers in a half-year: { $count }
    [year] Most answers in a year: { $count }
    [round] Most answers in a round: { $count }
   *[month] Most answers in a month: { $count }
}
figure-response-rate = Response rate
figure-rate = { $share } of { $invited } invited
figure-title-rate = { $period }: { $share } of { $invited } invited answered
figure-description-rates = Response rate: { $rates }.
figure-note-few-rate = Where few of those invited answered, the others may think differently.
figure-column-invited = Invited
figure-column-all-periods = All periods
figure-heat-above = { $points } or more
figure-heat-near = near all ({ $score })
figure-heat-below = { $points } or less
figure-what-heat = { $unit ->
    [day] Net Promoter Score by segment ({ $dimension }) and day
    [week] Net Promoter Score by segment ({ $dimension }) and week
    [quarter] Net Promoter Score by segment ({ $dimension }) and quarter
    [half-year] Net Promoter Score by segment ({ $dimension }) and half-year
    [year] Net Promoter Score by segment ({ $dimension }) and year
    [round] Net Promoter Score by segment ({ $dimension }) and round
   *[month] Net Promoter Score by segment ({ $dimension }) and month
}
figure-what-multiples = { $unit ->
    [day] Net Promoter Score by day in each segment ({ $dimension })
    [week] Net Promoter Score by week in each segment ({ $dimension })
    [quarter] Net Promoter Score by quarter in each segment ({ $dimension })
    [half-year] Net Promoter Score by half-year in each segment ({ $dimension })
    [year] Net Promoter Score by year in each segment ({ $dimension })
    [round] Net Promoter Score by round in each segment ({ $dimension })
   *[month] Net Promoter Score by month in each segment ({ $dimension })
}
figure-from-to = { $name }: { $from } ({ $first }) to { $to } ({ $last }).
figure-what-reasons-by-group = How many gave each reason, by group
figure-title-reasons-by-group = Promoters most often gave { $promoted } ({ $promoters }), detractors { $detracted } ({ $detractors })
figure-note-reasons-each = An answer with several reasons counts in each of them.
figure-change-none = No two periods with answers to compare
figure-change-none-in = No answers in { $period } to compare
figure-change-choose = Choose two periods that have answers.
figure-change-few = Too few answers in one of the two periods
figure-period-from = from { $day }
figure-period-until = until { $day }
figure-mix = Who answered
figure-rate-part = What they said
figure-rate-part-down = What they said, worse than before
figure-column-difference = Difference
figure-change-by = What each segment did ({ $dimension })
figure-title-change-chance = { $after } against { $before }: the difference may be chance
figure-title-change-split = { $direction ->
    [up] Up { $points } to { $score }: { $rate } from what they said, { $mix } from who answered
   *[down] Down { $points } to { $score }: { $rate } from what they said, { $mix } from who answered
}
figure-what-change = Net Promoter Score: { $period } ({ $after } answers) against { $before_period } ({ $before } answers)
figure-note-difference = Difference { $difference }, likely between { $lower } and { $upper }
figure-note-mix = Who answered: the segments’ shares shifted. What they said: the segments’ scores changed.
figure-column-together = Together
figure-column-rate = What they said
figure-column-mix = Who answered
figure-before-after = { $before } before, { $after } after
figure-column-answers-before = Answers before
figure-column-score-before = Score before
figure-column-answers-after = Answers after
figure-column-score-after = Score after
figure-no-answer = No answer
figure-movement-withheld = Not shown: employees are not followed from one period to the next
figure-movement-none = No customer answered in two periods in a row
figure-movement-none-last = No customer answered in both of the last two periods
figure-what-movement = How customers moved between the groups
figure-title-movement = Of { $all } who answered in both periods, { $up } rose a group or more, { $down } fell
figure-title-movement-last = Of { $all } who answered in both of the last two periods, { $up } rose a group or more, { $down } fell
figure-subtitle-movement = { $count ->
    [one] { $count } customer by group, { $period }
   *[other] { $count } customers by group, { $period }
}
figure-note-unknown = { $count ->
    [one] { $count } answer whose customer is not known is left out
   *[other] { $count } answers whose customers are not known are left out
}
figure-note-latest = Of several answers in a period, a customer’s latest counts.
figure-way = { $from } to { $to }: { $count }
figure-column-group-before = Group before
figure-column-group-after = Group after
figure-column-customers = Customers
figure-what-words = Words that one group says more often than the others
figure-words-counting = The words are being counted
figure-words-none = No words tell the groups apart
figure-words-promoters = Promoters say more often
figure-words-detractors = Detractors say more often
figure-the-others = The others
figure-title-words-both = Promoters say “{ $promoters }”, detractors “{ $detractors }”
figure-title-words-promoters = Promoters say “{ $word }” more often than the others
figure-title-words-detractors = Detractors say “{ $word }” more often than the others
figure-note-words = Shares of all answers of the group. Only words whose difference is more than chance.
figure-note-words-left = { $count ->
    [one] { $count } more word is in the numbers
   *[other] { $count } more words are in the numbers
}
figure-description-words = { $group }: { $words }.
figure-column-word = Word
figure-column-share-others = Share of the others
figure-column-z = How telling (z)
figure-event = { $event }, { $day }
figure-description-events = What happened: { $events }.
figure-column-events = What happened
figure-goal-by = Goal { $goal } by { $day }
figure-goal-row = Goal
figure-goal-row-by = Goal by { $day }
figure-description-goal-by = The goal is { $goal } by { $day }.

## Actions and menus

menu-file = File
menu-edit = Edit
menu-view = View
menu-help = Help
# Each menu's own letter, A to Z, that opens it together with Alt: one of its name where that has one.
menu-file-letter = F
menu-edit-letter = E
menu-view-letter = V
menu-help-letter = H
action-new-survey = New survey...
action-new-survey-title = New survey
action-open = Open...
action-open-by-path = Open by path...
action-try-sample = Try the sample
action-save = Save now
action-save-as = Save as...
action-backups = Backups...
action-save-as-by-path = Save as by path...
action-copy-for-next-round = Copy for the next round
action-import = Import a table...
action-import-copied = Import copied cells
action-import-report = Last import...
action-export = Export answers...
action-export-chart = Export the chart...
action-counter = Counter mode...
action-close-survey = Close the survey
action-quit = Quit
action-undo = Undo
action-redo = Redo
action-find = Find in the answers
action-set-aside = Set aside
action-count-again = Count again
action-forget-customer = Forget a customer...
action-larger-text = Larger text
action-smaller-text = Smaller text
action-normal-text = Normal text size
action-light-theme = Light theme
action-dark-theme = Dark theme
action-system-theme = System theme
action-all-actions = All actions...
action-shortcuts = Keyboard shortcuts
action-about = About Goodword
actions-hint = Type what you want to do
actions-none = No action is called that.
keys-menus = Open a menu
keys-pick = Pick a score
keys-ten = Pick 10
keys-add = Add the answer
keys-new-line = New line in the comment
keys-clear = Clear the form
keys-keep = Keep the field for the next answer
about-version = Version { $version }
about-line = Would your customers recommend you? Goodword keeps what they say on this computer and nowhere else.
about-licences = Goodword is free software under the MIT or the Apache 2.0 licence. It contains the fonts Inter and Noto Sans SC (SIL Open Font License) and the Lucide icons (ISC licence).
add = Add
cancel = Cancel
close = Close
open = Open
save = Save
dismiss = Dismiss this message

## Window frame

view-start = Start
view-collect = Collect
view-responses = Responses
view-scores = Scores
view-charts = Charts
view-settings = Settings
filter-add = Filter
filter-period = Period
filter-clear = Clear the filter
filter-remove = Remove from the filter: { $part }
filter-more =
    { $count ->
        [one] One more part of the filter
       *[other] { $count } more parts of the filter
    }
filter-from = From
filter-to = To
filter-own-hint = Or dates of your own, for example { $example }
filter-apply = Use this period
filter-backwards = The first day is after the last one.
period-all = All answers
period-since = since { $day }
period-until = until { $day }
period-from-to = { $from } to { $to }
period-year = { $year }
between = between { $lower } and { $upper }
within-a-point = give or take less than a point
too-few-to-say = too few answers to say
no-scores-yet = no scores yet
no-comment = no comment
groups-counted =
    { $promoters ->
        [one] { $promoters } promoter
       *[other] { $promoters } promoters
    }, { $passives ->
        [one] { $passives } passive
       *[other] { $passives } passives
    }, { $detractors ->
        [one] { $detractors } detractor
       *[other] { $detractors } detractors
    }
answer-with-score = Answer { $number }, score { $score }
answer-without-score = Answer { $number }, no score
answer-set-aside = { $answer }, set aside
paste-too-long = { $count } characters are too many to paste into one field. Nothing was pasted. Up to { $most } fit.

## Welcome and new survey

welcome-line = Find out whether your customers would recommend you, and why. Everything stays on this computer.
welcome-new = Name it and type in the first answer
welcome-open = Go on with a survey you have
welcome-import = Begin with a spreadsheet of answers
welcome-sample = Look around with made-up answers
welcome-recent = Recent
welcome-drafts = Not saved to a file yet
welcome-forget = Remove { $file } from this list
new-name = Name
new-name-hint = Corner bakery, guests 2026
new-untitled = New survey
new-audience = Who answers
audience-customers = Customers
audience-customers-note = With customer, contact, and the reasons customers give
audience-employees = Employees
audience-employees-note = Without names, with the reasons employees give
new-language = Language of the survey
new-language-note = The question, the reasons and the channels come filled in. You can change all of it later.
new-create = Create the survey

## Collect

collect-ask = Ask
collect-correcting = Correct this answer
collect-score = Score from 0 to 10
collect-comment = Comment
collect-reasons = Reasons
collect-new-reason = + Reason
collect-reason-name = New reason
collect-date = Date
collect-date-hint = No date
collect-customer = Customer
collect-customer-hint = Name or number
collect-contact = Contact
collect-contact-hint = Phone or e-mail
collect-keep = keep
collect-keep-name = Keep { $field } for the next answer
collect-not-a-score = { $number } is not a score from 0 to 10.
collect-no-score = Pick a score from 0 to 10.
collect-blank-score = No score is picked. Press Enter again to record the comment without a score.
collect-not-a-day = This is not a date. Write it like { $example }.
collect-no-such-day = The calendar has no such day.
collect-in-the-future = This day is still to come.
collect-unknown-choice = “{ $typed }” is not in the list.
collect-off-scale = Pick a whole number from { $least } to { $most }.
collect-add-choice = Add it to the list
collect-add = Add and next
collect-clear = Clear
collect-save-correction = Save the correction
collect-added = Recorded no. { $number }
collect-cleared = Cleared.
collect-bring-back = Bring it back
collect-score-so-far = Score so far
collect-last = Last entered
collect-none-yet = The answers you type in appear here.
collect-last-closed = What single employees said stays closed until you open it in Responses. Undo takes back the last answer.
collect-correct = Correct answer { $number }
collect-remove = Remove answer { $number }

## Scores

net-promoter-score = Net Promoter Score
scores-none = There are no scores here yet. Type some in under Collect, import a table, or change the filter.
scores-promoter-share = { $share } of those who answered gave 9 or 10.
scores-early-sign = With fewer than 30 answers this is an early sign.
change-up = { $period } is up { $points } on { $against ->
    [before] the period before.
    [year] a year before.
   *[other] { $against }.
 }
change-down = { $period } is down { $points } on { $against ->
    [before] the period before.
    [year] a year before.
   *[other] { $against }.
 }
change-none = { $period } is level with { $against ->
    [before] the period before.
    [year] a year before.
   *[other] { $against }.
 }
change-may-be-chance = The difference may be chance.
change-not-chance = The difference is unlikely to be chance.
change-unknown = There is no earlier period to compare with yet.
change-none-in = No answers in { $period }, so there is no change to tell of. Choose another period in the filter.
change-none-before = No answers in { $period } to compare with. Choose another period in the filter, or import older answers.
change-exact = Against { $before }: from { $from } to { $to }. Likely difference { $lower } to { $upper }, { $p }.
rule-every-answer = Every answer counts once.
how-sure = How sure?
blank-beside = and { $count } without a score
breakdown-by = Breakdown
breakdown-none = No answers to break down.
breakdown-one = All answers are in one segment, so there is nothing to compare it with.
p-value = p = { $p }
p-value-below = p < { $p }
p-below = < { $p }
together-differ = The segments differ.
together-chance = All in all, the differences may be chance.
together-few = Too few answers to say whether the segments differ.
together-exact =
    { $degrees ->
        [one] All segments together: chi-square { $statistic } at { $degrees } degree of freedom, { $p }.
       *[other] All segments together: chi-square { $statistic } at { $degrees } degrees of freedom, { $p }.
    }
together-design = Divided by { $effect }, since some customers answered more than once (Rao-Scott).
together-cochran = Some cells would have too few answers to trust this (Cochran’s rule).
breakdown-corrected =
    { $count ->
        [one] Differences corrected for { $count } comparison ({ $method })
       *[other] Differences corrected for { $count } comparisons ({ $method })
    }
column-answers = Answers
column-groups = Groups
column-score = Score
column-range = Likely range
column-verdict = Against the rest
column-contribution = Contribution
column-influence = Influence
breakdown-columns = Columns of the breakdown
summary-exact = Score { $score } of { $count } answers, likely { $lower } to { $upper }, standard error { $error }.
verdict-exact = { $difference } points against the rest, { $p } after correction.
sort-by = Sort by { $column }
verdict-better = better
verdict-worse = worse
verdict-may-be-chance = may be chance
verdict-too-few = too few answers
verdict-too-few-customers = too few customers
change-too-few = Too few answers in one of the periods to compare them.
standing-above = Promoters outnumber detractors, and not by chance.
standing-below = Detractors outnumber promoters, and not by chance.
standing-open = Whether promoters or detractors are in the majority is still open.
rule-latest = Only each customer’s latest answer counts.
rule-latest-in-period = Each customer’s latest answer { $unit ->
    [day] of each day counts.
    [week] of each week counts.
    [quarter] of each quarter counts.
    [half-year] of each half-year counts.
    [year] of each year counts.
   *[month] of each month counts.
 }
rule-set-aside =
    { $count ->
        [one] { $count } answer is set aside.
       *[other] { $count } answers are set aside.
    }
rule-blank =
    { $count ->
        [one] { $count } has no score.
       *[other] { $count } have no score.
    }
rule-customers = Some customers answered more than once; the range allows for it.
rule-population =
    { $count ->
        [one] The range is for { $count } person in all.
       *[other] The range is for { $count } people in all.
    }
weighted = Weighted to the invited
weighted-to-round = { $count ->
    [one] Weighted to the invited of { $round }, { $count } answer.
   *[other] Weighted to the invited of { $round }, { $count } answers.
}
weighted-to-rounds = { $count ->
    [one] Weighted to the invited of rounds ({ $rounds }), { $count } answer.
   *[other] Weighted to the invited of rounds ({ $rounds }), { $count } answers.
}
weighted-outside = { $count ->
    [one] { $count } answer is of no segment of the invited and is not in it.
   *[other] { $count } answers are of no segment of the invited and are not in it.
}
weighted-unheard = { $count ->
    [one] { $count } person was invited of segments where nobody answered: the score cannot speak for them.
   *[other] { $count } people were invited of segments where nobody answered: the score cannot speak for them.
}
weighted-only-score = Weighted are the score and the trend; all else counts answers as they came in.
weighted-not-here = Not weighted: answers count here as they came in.
weighted-not = Not weighted: no round says how many were invited of the segments of these answers.
weighted-not-employees = Not weighted: of employees, weights would tell of small groups.
weighted-trend = { $weighted } of { $all } scores are weighted to the invited; the others count answers as they came in.
figure-column-weighted = Weighted answers
of-population = of { $population } ({ $share })
exact-interval = Interval
exact-error = Standard error
exact-p = p of the change
exact-blank = Without a score
exact-aside = Set aside
exact-from-to = { $lower } to { $upper }
method-copy = Copy method note
method-copied = The method note is on the clipboard.
method-score =
    { $count ->
        [one] Net Promoter Score { $score }: the share of promoters (9 and 10) less that of detractors (0 to 6), from { $count } answer with a score.
       *[other] Net Promoter Score { $score }: the share of promoters (9 and 10) less that of detractors (0 to 6), from { $count } answers with a score.
    }
method-beside = Not counted: { $blank } without a score, { $aside } set aside.
method-range = Likely range { $lower } to { $upper } at { $confidence } confidence (interval: { $method }).
method-customers = Some customers gave several answers, which are not independent of each other: the range, those of the segments and of the trend, and the comparisons of segments and of periods are cluster-robust. Segments of fewer than { $least } customers are not compared.
method-population = The range is narrowed for a population of { $population } (finite population correction).
method-weighted = The score is weighted to those invited by segment, over { $count } answers. Answers of no segment, left out of it: { $outside }. Invited of segments where nobody answered, for whom it does not speak: { $unheard }.
method-correction = Segments are compared with the rest by the adjusted two-group test, corrected for many comparisons ({ $method }).
method-coverage = With few answers of an extreme mix, such as nearly all passives, or half promoters and half detractors, the range holds the true score less often than stated.
method-coverage-wald = The Wald interval is too narrow for few answers, and has no width at all where all of them are alike.
method-not-covered = The range covers chance alone: not who was not asked or did not answer.
method-words = Telling words: log-odds with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008). Many words are looked at and this is not corrected for, so some may stand out by chance.
method-sources = Sources: B. Rocks, Interval estimation for the Net Promoter Score, The American Statistician 70 (2016) 365–372; J. Sauro, MeasuringU.
breakdown-and = and ...
breakdown-and-name = Break down further by
breakdown-alone = Break down by { $field } alone
breakdown-show-all =
    { $count ->
        [one] Show all { $count } row
       *[other] Show all { $count } rows
    }
breakdown-show-fewer = Show fewer rows
contribution-says = Contribution { $contribution }. Without these answers the score would be { $without }, so their influence is { $influence }.
change-heading = Change
change-against = Compared with
against-before = the period before
against-year = a year before
against-own = another period
against-own-hint = For example { $example }
change-same-days = The two periods have days in common. Choose one that has none.
change-unknown-employees = There are not yet two periods with enough answers to compare.
change-range = Likely difference { $lower } to { $upper }
split-by = Split by
split-sentence = { $difference } = { $said } from what they said, { $mix } from who answered.
column-said = What they said
column-mix = Who answered
column-together = Together
split-others =
    { $count ->
        [one] { $count } other
       *[other] { $count } others
    }
why-heading = Why: what adds to the score and what takes away
why-not-given = No reason given
why-others = Others
why-part = { $reason } { $points }
why-none = No answer gives a reason yet.
why-withheld = Reasons are shown of all answers only, so that nobody can be recognised. Clear the filter to see them.
column-points = Points
goal-heading = Goal
goal-not-a-goal = Type a whole number from −100 to 100.
goal-to-go =
    { $points ->
        [one] { $points } point to go.
       *[other] { $points } points to go.
    }
goal-almost = Just under { $goal }: less than one point to go.
goal-reached = Reached.
goal-there = Already there.
goal-none-set = No goal is set.
goal-says = Score { $score }, goal { $goal }
goal-unknown = There is no score yet to set against a goal.
ways-heading = What would it take to reach { $goal }?
ways-note = Each of these alone would do.
ways-weighted = The score is weighted to the invited. How many answers it takes to reach the goal is told of scores as they came in only.
way-passives =
    { $count ->
        [one] { $count } passive turned into a promoter
       *[other] { $count } passives turned into promoters
    }
way-softened =
    { $count ->
        [one] { $count } detractor turned into a passive
       *[other] { $count } detractors turned into passives
    }
way-converted =
    { $count ->
        [one] { $count } detractor turned into a promoter
       *[other] { $count } detractors turned into promoters
    }
way-new =
    { $count ->
        [one] { $count } new promoter and nobody else
       *[other] { $count } new promoters and nobody else
    }
way-passives-never = Passives turned into promoters cannot reach it.
way-softened-never = Detractors turned into passives cannot reach it.
way-converted-never = Detractors turned into promoters cannot reach it.
way-new-never = New promoters alone cannot reach it.
sure-width =
    { $points ->
        [one] The range is { $points } point wide.
       *[other] The range is { $points } points wide.
    }
sure-within = To be sure to within
sure-own = Points either way
sure-own-hint = own
sure-not-a-margin = Type a whole number from 1 to 100.
sure-needed =
    { $count ->
        [one] For ±{ $margin } points you need about { $count } answer.
       *[other] For ±{ $margin } points you need about { $count } answers.
    }
sure-missing =
    { $count ->
        [one] { $count } is still missing.
       *[other] { $count } are still missing.
    }
sure-enough = You have enough.
sure-by = At the present pace, by { $date }.
sure-far = At the present pace that takes more than ten years.
sure-no-pace = No answers came in over the last 90 days, so there is no saying by when.
sure-over = The period is over, so no more will come.
sure-worst = In the worst case, if answers were as far apart as can be, { $count }.
withheld-too-few = Not shown, so that nobody can be recognised: that takes at least { $least } answers here, and as many left outside.
withheld-crossed = Not shown, so that nobody can be recognised: employees are looked at by one field at a time.
withheld-said = Not shown, so that nobody can be recognised: employees are not told apart by what they said, only by a field.
period-snapped = So that nobody can be recognised, this shows { $period }.
words-title = Words
words-note = Words that one group uses more often than the others. So many words are looked at that one or another may stand out by chance. Choose a word to see its answers.
words-group = { $group ->
    [promoter] Promoters say
   *[detractor] Detractors say
}
words-own = { $group ->
    [promoter] Promoters ({ $count })
   *[detractor] Detractors ({ $count })
}
words-others = Others ({ $count })
words-said = { $group ->
    [promoter] “{ $word }”, said by { $own } of { $all } promoters and { $others } of { $rest } others
   *[detractor] “{ $word }”, said by { $own } of { $all } detractors and { $others } of { $rest } others
}
words-exact = Log-odds ratio { $odds }, z = { $z }
words-none-of-group = No word stands out.
words-none = No word is used by detractors or promoters more often than chance explains.
words-too-few = Too few employees answered to show words without someone being recognised.
words-of-all-only = Words are shown only for all employees together, so that nobody can be recognised. Clear the filter to see them.
words-counting = Counting the words
words-stop = Cancel counting the words
words-stopped = The words were not counted.
words-count = Count the words
ratings-title = Rated questions
ratings-withheld = Not shown for this selection, so that no employee can be recognised. Without a filter, and with enough ratings, they are.
ratings-steps = Steps
ratings-top-box = { $share } { $gave }
ratings-importance-exact = Rank correlation with the score (Kendall’s tau-b) { $value }, likely range { $range }

## Responses

responses-number = No.
responses-search = Search the answers
responses-clear-search = Clear the search
responses-shown =
    { $count ->
        [one] { $shown } of { $count } answer
       *[other] { $shown } of { $count } answers
    }
responses-listing = Sorting and searching
responses-columns = Columns
responses-selected = { $count } selected
responses-select = Select answer { $number }
responses-select-all = Select all answers shown
responses-clear-selection = Clear selection
responses-delete = Delete
responses-set = Set...
responses-set-all =
    { $count ->
        [one] Change { $count } answer
       *[other] Change { $count } answers
    }
responses-edit = { $column } of answer { $number }
responses-cell = { $column }, { $value }
responses-cell-empty = { $column }, empty
responses-not-a-score = A score is a whole number from 0 to 10. Leave it empty for no score.
no-answers-yet = There are no answers yet. Type them in one by one, or import a table of them.
responses-closed = Each row is what one employee said, with the day and all other details. Whoever sees it may recognise who that was. Scores and charts show groups only.
responses-open = Show single answers
responses-none-fits = No answer fits the search and the filter.
responses-show-all = Show all answers
responses-said = { $group ->
    [promoter] Word: { $word } (promoters)
    [passive] Word: { $word } (passives)
   *[detractor] Word: { $word } (detractors)
}

## Follow-up

view-follow-up = Follow-up
view-report = Report
action-save-report = Save the report as PDF...
action-save-report-html = Save the report as HTML...
action-save-cards = Save cards as PDF...
printed-report = Report
printed-cards = Cards
printed-sections = Sections
printed-up = Move { $name } up
printed-down = Move { $name } down
printed-order-hint = Alt with an arrow key moves the section that has the keyboard.
printed-paper = Paper
printed-a4 = A4
printed-letter = Letter
printed-by = Segments by
printed-brand = Logo and colour
printed-logo-choose = Choose a logo...
printed-logo-remove = Remove the logo
printed-logo-hint = A PNG or JPEG of at most 256 KB. It is kept in the survey’s file.
printed-logo-there = A logo of { $width } × { $height } pixels
printed-accent = Colour, as #2f5da8
printed-accent-pale = Too pale to be read on paper: names of sections are printed in a darker shade of it.
printed-accent-wrong = This is no colour. It has # and six digits or letters a to f.
printed-quotes = Comments
printed-quotes-hint = Only comments whose authors agreed to be quoted can be in the report.
printed-quotes-search = Search the comments
printed-quotes-none = No comment here.
printed-quotes-all = All
printed-quotes-agreed = May be quoted
printed-quotes-in = In the report
printed-quotes-more = { $count ->
    [one] { $count } more: search to find it.
   *[other] { $count } more: search to find them.
}
printed-quote-may = May be quoted: { $comment }
printed-quote-in = In the report: { $comment }
printed-quote-agreed-on = Agreed on
printed-quote-agreed-on-of = Agreed on: { $comment }
printed-quote-words = How they agreed: by e-mail, on the card ...
printed-quote-words-of = How they agreed: { $comment }
printed-names = Say who is quoted
printed-looked-at = I have looked that no chosen comment gives away who wrote it
printed-looked-at-hint = Until then no employee’s comment is in the report. Another choice asks again.
printed-save-pdf = Save as PDF...
printed-save-html = Save as HTML...
printed-each = One for each...
printed-each-as = { $name } as { $kind }...
printed-saved-many = { $count ->
    [one] Saved { $count } report in { $folder }
   *[other] Saved { $count } reports in { $folder }
}
printed-filtered = Only answers that the filter above lets through are reported on; the report says so.
printed-making = The report is being made.
printed-failed = The report could not be made. Nothing is lost: all answers are as they were. Close Goodword and start it again.
printed-preview = Preview: { $text }
printed-larger = Larger preview
printed-smaller = Smaller preview
printed-fit = Fit the width
printed-language = Language of the cards
printed-per-sheet = Cards on a sheet
printed-card-text = What else is on each card
printed-card-text-hint = Where to hand it in, a web address, thanks. Printed as typed.
printed-logo-unknown = This is no PNG or JPEG picture, so the logo is as it was. Choose another file.
printed-logo-bytes = The picture has more than 256 KB, so the logo is as it was. Save it smaller and choose it again.
printed-logo-pixels = The picture has more than 4096 pixels on a side, so the logo is as it was. Save it smaller and choose it again.
printed-logo-unread = { $path } cannot be read ({ $error }), so the logo is as it was. Choose another file.
printed-no-values = No report was written: no answer has a value there that may be told alone. Choose another field.
dialog-save-report = Save the report
dialog-save-cards = Save the cards
dialog-choose-logo = Choose a logo
kind-pdf = PDF
kind-html = Web page (HTML)
kind-picture = Picture
step-edit-case = follow an answer up
step-edit-follow-up = edit how answers are followed up
step-edit-report = edit the report
step-edit-brand = edit logo and colour
step-edit-quotes = edit what may be quoted
starter-gift-letter = Thank-you letter
starter-gift-present = Gift
starter-gift-discount = Discount
starter-gift-bonus = Bonus for a review
starter-mail-subject = Your answer to { "{business}" }
starter-mail-promoter = Dear { "{name}" }, | thank you for giving us { "{score}" } out of 10. It made our day. | If you know somebody who would like us too, or have a minute for a public review, we would be glad. | With kind regards ~ { "{business}" }
starter-mail-passive = Dear { "{name}" }, | thank you for your answer. You gave us { "{score}" } out of 10, and we would like to know what would make it a 9 or 10. | A line in reply is enough. | With kind regards ~ { "{business}" }
starter-mail-detractor = Dear { "{name}" }, | thank you for telling us plainly how it was. You gave us { "{score}" } out of 10 and wrote: | “{ "{comment}" }” | We are sorry, and we would like to put it right. When can we call you, or what would help? | With kind regards ~ { "{business}" }
starter-mail-nobody = customer
starter-mail-idea = Dear { "{name}" }, | you once told us: | “{ "{comment}" }” | It helped. We have done this: { "{idea}" } | Thank you for telling us. We would be glad to see you again. | With kind regards ~ { "{business}" }
follow-to-call = To call
follow-to-win = To win
follow-to-thank = To thank
follow-at-risk = At risk
follow-waiting = Waiting too long
follow-figures = Results
follow-closed = Closed ones too
follow-none = Nobody is waiting for you here.
follow-none-fits = Nothing here fits the search and the filter.
follow-employees = A survey of employees has no follow-up: nobody is to find out who said what. Talk about the scores with the whole team instead.
follow-choose = Choose an answer on the left, and its case is shown here.
follow-unknown = Name not known
told-apart = { $name } ({ $number })
follow-age = Age
follow-state = State
follow-days = { $days ->
    [0] today
    [one] 1 day
   *[other] { $days } days
}
follow-late = { $days ->
    [one] 1 day late
   *[other] { $days } days late
}
follow-due-in = { $days ->
    [0] due today
    [one] due tomorrow
   *[other] due in { $days } days
}
follow-open = Open
follow-contacted = Contacted
follow-resolved = Resolved
follow-wont-do = Will not do
follow-open-count = Open
follow-contacted-on = Contacted { $day }
follow-closed-on = Closed { $day }
follow-owner = Who does it
follow-nobody = Nobody yet
follow-due = To be done by
follow-due-rule = { $day } by the rule
follow-due-early = That is before the answer of { $day }. The day stays as it was.
follow-day-keeps = { $name }: what you typed was not taken over, because its day cannot be read or does not fit. It stays typed with the answer.
follow-notes = Notes
follow-note-new = What was said or agreed
follow-note-add = Add the note
follow-note-day = Day of the note
follow-note-day-changed = Day of the changed note
follow-note-early = That is before the answer of { $day }.
follow-note-change = Change the note of { $day }
follow-note-remove = Remove the note of { $day }
follow-given = Given
follow-given-day = Given on
follow-given-change = Change the day of { $what }
follow-give = Give...
follow-copy-contact = Copy the contact
follow-write = Write an e-mail...
follow-copy-text = Copy a letter
follow-left = Still to do
follow-speed = How soon
follow-days-to-contact = { $days ->
    [0] Half of those contacted were contacted on the same day.
    [one] Half of those contacted were contacted within a day.
   *[other] Half of those contacted were contacted within { $days } days.
}
follow-days-to-resolution = { $days ->
    [0] Half of those resolved were resolved on the same day.
    [one] Half of those resolved were resolved within a day.
   *[other] Half of those resolved were resolved within { $days } days.
}
follow-reached = { $share } of the detractors were contacted (likely range { $lower } to { $upper }).
follow-nobody-reached = Nobody has been contacted yet.
follow-effect = Detractors who answered again
follow-effect-none = There is nothing to compare yet: it takes detractors who answered again after they were contacted, and others who were not contacted.
follow-effect-called = Those contacted in between score { $score } now ({ $count }).
follow-effect-others = The others score { $score } now ({ $count }).
follow-effect-between = The difference is likely between { $lower } and { $upper } points.
follow-effect-warning = This is no experiment: who was contacted was not drawn by lot. People who can be reached may answer differently anyway.
settings-due-promoter = Working days until promoters are thanked
settings-due-passive = Working days until passives hear from us
settings-due-detractor = Working days until detractors are called
settings-due-refused = A whole number from 0 to 255.
settings-waits = Days that an answer waits
settings-waits-refused = A whole number from 1 to 65535.
settings-waits-note = An older answer that nobody took up stays in its list, but does not count as waiting too long.
settings-closed = Closed days
settings-closed-note = Public holidays and other days on which nobody works. What is due skips them, as it skips Saturdays and Sundays.
settings-closed-add = Day or first – last day
settings-closed-refused = Type a day, such as { $day }, or a first and a last one, such as { $day } – { $other }.
settings-people = Colleagues
settings-person-name = Name of the colleague { $name }
settings-person-add = Name of a colleague
settings-cases = { $count ->
    [one] { $count } case
   *[other] { $count } cases
}
settings-person-used = { $count ->
    [one] { $name } has { $count } case. It stays, with its notes and days, and is nobody’s until somebody takes it up.
   *[other] { $name } has { $count } cases. They stay, with their notes and days, and are nobody’s until somebody takes them up.
}
settings-remove-person = Remove { $name }
settings-gift-used = { $count ->
    [one] It was given in { $count } case. There it is taken out; the case itself stays.
   *[other] It was given in { $count } cases. There it is taken out; the cases themselves stay.
}
settings-remove-gift = Remove from all cases
settings-gifts = What can be given
settings-currency = Currency
settings-currency-note = Stands beside what customers spend: €, PLN ... Leave it empty for plain figures.
settings-currency-refused = At most { $count } characters, no digits.
settings-gift-name = Name of the gift { $name }
settings-gift-add = Name of a gift
settings-letter-subject = Subject of the letters
settings-letter-promoter = Letter to promoters
settings-letter-passive = Letter to passives
settings-letter-detractor = Letter to detractors
settings-letter-idea = Letter to those whose idea was carried out
settings-letter-note = { "{name}" }, { "{score}" }, { "{comment}" } and { "{business}" } are filled in for each answer. Emptied, a letter is as it comes with the program.
follow-history = { $count ->
    [one] { $count } answer
   *[other] All { $count } answers
}
step-one-customer = make two customers one
step-two-customers = tell two customers apart
step-edit-deeds = edit what a customer did
step-edit-ideas = edit the ideas
follow-same = { $one } and { $other } may be one person.
follow-same-one = Make them one
follow-same-two = They are two
follow-measures = What to do
follow-measures-due =
    { $count ->
        [one] { $count } measure is due.
       *[other] { $count } measures are due.
    }
follow-measures-proposed = These are proposals. Take what fits and change the words.
step-edit-measures = edit what is to be done
follow-measures-usual = Take all
follow-measure-add = Add...
follow-measure-new = What is to be done
follow-measure-done = done { $day }
follow-measure-due = due { $day }
follow-measure-due-day = To be done by
follow-measure-done-day = Done on
follow-measure-day-over = This day has gone by. The measure stays without a day.
follow-measure-take = Take over { $name }
follow-measure-change = Change { $name }
follow-lists = Lists
follow-customers = Customers
follow-deeds = Said and done
follow-ideas = Ideas
follow-day-to-come = That day is still to come. The day stays as it was.
follow-contacted-day = Contacted on
follow-closed-day = Closed on
follow-day-late = That is after the case was closed on { $day }. The day stays as it was.
follow-day-before-contact = That is before the first contact of { $day }. The day stays as it was.
follow-customer-page = All about this customer
follow-make-idea = { $count ->
    [one] Make an idea of this answer
   *[other] Make an idea of these { $count } answers
}
ideas-new-of-this = A new idea
ideas-untold = An idea from an answer
follow-idea-of = Idea: { $text }
follow-no-mail-program = No mail program opened on this computer. Copy the contact and the letter, and send them from where you write your e-mails.
follow-contact-copied = The contact is on the clipboard.
follow-contacts-copied = { $count ->
    [one] { $count } contact is on the clipboard.
   *[other] { $count } contacts are on the clipboard, a line each.
}
follow-letter-copied = The letter is on the clipboard.
follow-sorted-by = Sorted by
follow-search-customers = Search the customers
ideas-search = Search the ideas
follow-by-name = Name
follow-by-score = Latest score
follow-by-day = Latest answer
follow-by-answers = Number of answers
follow-no-customers = There is nobody here yet. Whoever is named with an answer gets a page of their own.
follow-owned-by = taken up by { $name }
follow-was-given = Given: { $what }
ideas-none = No ideas yet. An answer becomes one by its button in Lists or Responses, or type one here.
ideas-newest = Newest first
ideas-most-backed = Most asked for
ideas-text = Idea
ideas-add = Type an idea and press Enter
ideas-noted = Noted
ideas-chosen = Chosen
ideas-done = Done
ideas-told = Told to those who asked
ideas-remove = Remove the idea
ideas-noted-on = Noted on { $day }
ideas-asked = Who asked for it
ideas-asked-none = No answer stands behind it yet.
ideas-copy-contacts = { $count ->
    [one] Copy the contact
   *[other] Copy all { $count } contacts
}
ideas-answer-gone = An answer that was deleted
ideas-take-out = Take out of the idea: { $answer }
deeds-title = Did they do as they said?
deeds-one-by-one = Customer by customer
deeds-figures = Figures
deeds-none = Nothing is known yet. Type what you hear or see: in the table, or on the page of a customer.
deeds-recommended = Recommended us
deeds-reviewed = Wrote a review
deeds-came-by = Came by recommendation
deeds-left = Has left us
deeds-unknown = Not known
deeds-yes-said = Yes
deeds-no-said = No
deeds-yes = yes
deeds-no = no
deeds-day = { $what }, on which day
deeds-times = How often
deeds-times-refused = How often, as a whole number; 0 or no where they did not.
deeds-by-whom = Whose recommendation
deeds-by-hint = A customer, or any name
deeds-by-gone = That customer is not in the list any more.
deeds-spend = Spends in a year
deeds-spend-since = As of { $day }
deeds-spend-refused = An amount, 0 or more, without a sign for the currency.
deeds-spend-refused-in = An amount in { $currency }, 0 or more.
deeds-typed-day = Day of what you type
deeds-column-recommended = Recommended
deeds-column-reviewed = Reviewed
deeds-column-came-by = Brought by
deeds-column-left = Left
deeds-column-spend = Per year
deeds-yes-or-no = Yes or no; leave it empty where it is not known.
deeds-customers = Customers
deeds-revenue = Spent in a year
deeds-each = Each of them
deeds-at-risk = At risk in a year
deeds-of = { $yes } of { $known }
deeds-too-few = too few to say
deeds-not-known = not known
deeds-range = likely { $lower } to { $upper }
deeds-known-of = { $count ->
    [one] known of { $count } customer
   *[other] known of { $count } customers
}
deeds-promoters-did = Of the promoters of whom it is known ({ $known } of { $all }), { $share } did recommend you, likely { $lower } to { $upper } of all of them.
deeds-by-promoters = { $count ->
    [one] { $count } by a promoter
   *[other] { $count } by promoters
}
deeds-by-passives = { $count ->
    [one] { $count } by a passive
   *[other] { $count } by passives
}
deeds-by-detractors = { $count ->
    [one] { $count } by a detractor
   *[other] { $count } by detractors
}
deeds-by-unscored = { $count ->
    [one] { $count } by a customer without a score here
   *[other] { $count } by customers without a score here
}
deeds-by-others = { $count ->
    [one] { $count } by somebody else
   *[other] { $count } by others
}
deeds-brought = { $count ->
    [one] { $count } customer came by recommendation: { $list }.
   *[other] { $count } customers came by recommendation: { $list }.
}
deeds-rule-of-thumb = What is at risk is a rule of thumb: what those who are still here spend in a year, times the share of their group that left. It counts only those whose spending is known.
deeds-known-only = Each customer counts once, by the latest score the filter selects. Of customers of whom nothing is known nothing is assumed.
starter-measure-promoter-1 = Thank them personally
starter-measure-promoter-2 = Ask for a public review
starter-measure-passive-1 = Find out what would make a 7 a 9
starter-measure-passive-2 = Write the instructions that were missing
starter-measure-detractor-1 = Answer within a day and ask what would put it right
starter-measure-detractor-2 = Tell them what was changed because of them
starter-measure-reason-1 = { $reason }: ask five people what exactly was wrong
starter-measure-reason-2 = { $reason }: explain openly how it comes about
starter-measure-price-1 = Explain the price: what is in it and what it saves
starter-measure-price-2 = Offer a smaller or cheaper choice
starter-measure-ease-1 = Write the instructions that were missing
starter-measure-ease-2 = Watch somebody use it for the first time

## Charts

charts-edit-titles = Change title and subtitle
charts-title = Title
charts-subtitle = Subtitle
charts-titles-done = Done
charts-period = Period
charts-unit = { $unit ->
    [day] Day
    [week] Week
    [quarter] Quarter
    [half-year] Half-year
    [year] Year
    [round] Round
   *[month] Month
 }
charts-split-by = Breakdown
charts-range = Likely range
charts-reset-zoom = Show all
charts-copy = Copy
charts-copy-name = Copy the chart as a picture
charts-numbers = Numbers
charts-export = Export...
charts-copy-numbers = Copy the numbers
charts-save-numbers = Save as CSV...
charts-kind-csv = Table (CSV)
charts-picture-copied = The chart is on the clipboard.
charts-numbers-copied = The numbers are on the clipboard.
charts-is-the-survey = This is the file of the open survey, so nothing was written. Choose another name.
charts-exists = The file { $path } already exists, so nothing was written. Choose another name.
charts-no-name = The path has no file name, so nothing was written. Give the file a name.
work-lost = the work ended without a result
charts-not-drawn = The chart could not be drawn ({ $error }). Your survey is not affected. Try again.
charts-not-written = { $path } could not be written ({ $error }). Your survey is not affected. Choose another folder or free some space on the disk.
charts-rolling = Rolling score
charts-rolling-off = Off
charts-last-days = { $count ->
    [one] Last { $count } day
   *[other] Last { $count } days
}
charts-last-answers = { $count ->
    [one] Last { $count } answer
   *[other] Last { $count } answers
}
charts-limits = Control limits
charts-folder = { $survey } charts
charts-export-save = Save...
charts-export-all = All charts to a folder...
charts-export-width = Width
charts-export-height = Height
charts-export-scale = Pixels per point
charts-export-print = For print
charts-export-light = Light
charts-export-dark = Dark
charts-export-transparent = Transparent ground
charts-export-outlines = Text as outlines
charts-export-outlines-about = Outlines look the same where the fonts are not installed; the text can no longer be edited.
charts-kind = Chart
charts-favourite = Show first: { $chart }
charts-counts = Counts
charts-against-scores = As in Scores
charts-periods = Periods
charts-period-told = Period shown
charts-events = Notes on dates
charts-events-shown = Show on the chart
charts-events-about = What happened on a day, drawn over the trend.
charts-event-day = Date
charts-event-text = What happened
charts-event-hint = New oven
charts-event-add = Add
charts-event-keep = Keep the change
charts-event-change = Change: { $event }
charts-event-remove = Remove: { $event }

## Settings

settings-go-to = Go to { $section }
settings-counting-short = Counting
settings-survey = Survey
settings-read-only = This survey can be looked at here but not changed.
settings-question = Question
settings-business-name = Name of the business
settings-business-name-note = Letters are signed with it. Left empty, they are signed with the name of the survey.
settings-low-label = What 0 means
settings-high-label = What 10 means
settings-follow-up-promoter = Follow-up question for promoters
settings-follow-up-passive = Follow-up question for passives
settings-follow-up-detractor = Follow-up question for detractors
settings-standard-texts = Use the standard texts of this language
settings-standard-texts-note = Replaces the question, the two ends of the scale and the follow-up questions. Undo brings yours back.
wording-language = Texts in
wording-offered = { $language } (offered at the counter)
wording-note = In each language the survey has good texts to begin with. What you word yourself is used at the counter.
wording-fields = Fields and their choices
wording-of-field = { $name }, in this language
wording-of-choice = { $field }: { $name }, in this language
settings-reasons = Reasons
settings-no-reasons = There are no reasons to choose from yet.
settings-reason-name = Reason { $name }
settings-fields = Fields
settings-fields-note = What is recorded with each answer besides the score and the comment.
settings-field-name = Field { $name }
settings-new-field = New field
settings-kind = Kind of { $name }
settings-kind-choices = Choices
settings-kind-several = Several choices
settings-kind-text = Free text
settings-kind-satisfaction = Rating 1–5 (satisfaction)
settings-kind-effort = Rating 1–7 (effort)
settings-kind-own-scale = Rating, own scale
settings-lowest = Lowest
settings-lowest-of = Lowest rating of { $name }
settings-highest = Highest
settings-highest-of = Highest rating of { $name }
settings-too-many-texts = The answers hold more than { $count } different texts here, too many for a list. The field was left as it is.
settings-several-chosen = Some answers have several choices, so that this field stays one of several. Nothing was changed.
settings-off-scale = Some answers hold something other than a whole number from { $least } to { $most } here. The field was left as it is.
settings-show-choices =
    { $count ->
        [one] Show { $count } choice
       *[other] Show { $count } choices
    }
settings-add-choices = Add choices
settings-hide-choices = Hide the choices
settings-choice-name = Choice { $name }
settings-new-choice = New choice for { $name }
settings-remove = Remove { $name }
settings-name-taken = “{ $name }” already exists.
settings-used =
    { $count ->
        [one] { $count } answer uses it. The answer itself stays.
       *[other] { $count } answers use it. The answers themselves stay.
    }
settings-in-use = in use
settings-used-employees = Answers use it. The answers themselves stay.
settings-remove-used = Remove it from all answers
settings-keep = Keep it
settings-rounds = Rounds
settings-rounds-note = When people were asked. An answer of one of these days is of the round; the trend and comparisons can go by rounds.
settings-new-round = New round
settings-round-name = Round { $name }
settings-round-first = First day
settings-round-last = Last day
settings-round-invited = Invited
settings-round-part = { $part }, { $name }
settings-round-overlaps = Some days are in { $name } too: their answers count in both rounds.
round-channel = Asked by
round-channel-none = Not said
round-channel-card = Card
round-channel-phone = Phone
round-channel-e-mail = E-mail
round-channel-counter = Counter
round-channel-web = Web
round-channel-after-purchase = After a purchase
round-channel-after-support = After support
round-by = Invited by
round-by-none = Not by segment
round-by-gone = The field by which people were invited was removed, or has several choices now. How many were invited is kept; choose another field.
round-by-no-choices = This field has no choices yet.
round-segment-invited = Invited, { $field }: { $segment }, { $name }
round-segments-more = The segments come to { $sum }, more than the { $all } invited in all. Check the numbers; nothing was changed.
round-segments-fewer = The segments come to { $sum } of the { $all } invited; of { $rest } the segment is not said.
round-part-rate = { $answered } answered, { $percent }; likely { $lower } to { $upper }
round-part-more = { $answered } answered, but only { $invited } invited: one of the two is wrong
round-differs = Those who answered differ from those who were invited, more than by chance.
round-odd-over = { $segment } is over-represented: { $invited } of those invited, { $answered } of those who answered.
round-odd-under = { $segment } is under-represented: { $invited } of those invited, { $answered } of those who answered.
round-differs-hint = Ask those who are missing once more, or weight the answers back to the invited.
round-alike = Those who answered may be like those who were invited: the difference may be chance.
round-alike-too-few = Too few answers to say whether those who answered are like those who were invited.
round-alike-withheld = Segments with fewer than { $least } answers are not told of, nor whether those who answered are like those who were invited.
settings-weighted = Weight answers back to the invited
settings-weighted-note = Each segment then counts in the score as much as it was invited, however many of it answered. It is said wherever the score stands. Answers of no segment are left out of it.
invited-list-add = List of the invited
invited-list-show = List of the invited: { $answered } of { $count } answered
invited-list-hide = Hide the list of the invited
invited-only-silent = Not answered ({ $count })
invited-copy-silent = Copy those who have not answered
invited-all-reminded = All of these reminded today
invited-answered = Answered
invited-silent = Not answered
invited-remind = Reminded today
invited-reminded = Reminded on { $day }
invited-reward = Reward given today
invited-rewarded = Reward given on { $day }
invited-take-off = Take { $name } off the list
invited-not-listed = { $count ->
    [one] { $count } customer who answered is not on the list.
   *[other] { $count } customers who answered are not on the list.
}
invited-add-label = Names or contacts, one a line
invited-add-hint = Anna Kis, anna@example.com
invited-add = Add to the list
invited-add-customers = { $count ->
    [one] Add { $count } customer
   *[other] Add { $count } customers
}
settings-counting = How answers are counted
settings-rule = Which answers count
settings-rule-every = Every answer
settings-rule-latest = Each customer’s latest
settings-rule-latest-in-period = Each customer’s latest in each period
settings-rule-note = Decides what happens when a customer answers more than once. An answer without a customer always counts.
settings-period = Period
settings-period-note = How long one step of the trend is.
settings-confidence = Confidence
settings-confidence-note = How sure a range or a verdict must be. Surer means wider ranges and fewer verdicts.
settings-interval = Likely range
settings-interval-adjusted = Adjusted Wald
settings-interval-wald = Wald
settings-interval-iterative = Iterative (Tango)
settings-interval-note = How the range is computed. Adjusted Wald holds for few answers too; Wald does not, but other programs use it.
settings-correction = Many comparisons
settings-holm = Holm
settings-benjamini-hochberg = Benjamini-Hochberg
settings-correction-note = Keeps chance from passing for a difference where many segments are compared. Holm is the stricter one.
settings-population = Everyone the score speaks for
settings-population-note = How many people there are in all, each counted once. Where a good part of them answered, the range is narrower. Leave it empty if you do not know.
settings-population-small = There are { $count } answers, more than that.
settings-anonymity = Smallest group shown
settings-anonymity-note = Scores from fewer answers than this are hidden, so that nobody can be recognised.
settings-at-least = Type a whole number, { $least } or more.
settings-program = Program
settings-language = Language
settings-theme = Theme
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-system = Same as system
settings-text-size = Text size

## Backups and recovery

backups-title = Backups
backups-note = Older versions of this survey, kept on this computer. A copy opens as a new survey; this one stays as it is.
backups-now = { $count ->
    [one] Now { $count } answer
   *[other] Now { $count } answers
}
backups-reading = Counting the answers...
backups-none = There are no backups yet. One is kept each time the file is written over.
backups-unreadable = The folder of the backups cannot be read. The survey itself is not affected.
backups-damaged = Cannot be read
backups-counted = { $answers }, { $compared }
backups-as-many = as many as now
backups-fewer = { $count } fewer than now
backups-more = { $count } more than now
backups-open = Open a copy
backups-open-name = Open a copy of { $when }
backup-name = { $name } (backup of { $when })
backup-problems = { $count ->
    [one] { $count } part of the backup could not be read. Everything else is here.
   *[other] { $count } parts of the backup could not be read. Everything else is here.
}
problems-title = Parts of this file could not be read
problems-note = { $count ->
    [one] { $count } part is damaged. Everything else is here to be looked at, and the file itself is not changed.
   *[other] { $count } parts are damaged. Everything else is here to be looked at, and the file itself is not changed.
}
problems-more = and { $count } more
problems-save = Save what was read as a new file...
problems-backups = Backups...
problems-look = Only look
conflict-decide = Decide what to do...
conflict-title = Another program has changed the file
conflict-note = The file was written by someone else since it was opened here, perhaps on another computer. Nothing was overwritten.
conflict-merge = Merge both
conflict-merge-note = All answers of both versions. An answer that was changed on both sides is kept twice. Undo takes your part out again.
conflict-reload = Use the changed file
conflict-reload-note = What you changed since the last save stays as a survey of its own, listed when no survey is open.
conflict-copy = Save mine as a copy...
conflict-copy-note = You go on in a file of your own; the changed file stays as it is.
conflict-later = Later
conflict-mine-name = { $name } (my version of { $when })
conflict-reloaded = This is the file as it was changed.
conflict-mine-kept = Your version is kept as “{ $name }” and is listed when no survey is open.
conflict-cannot-merge = The two versions cannot be merged, so nothing was changed. Use the changed file, or save yours as a copy.
conflict-not-merged = The two versions could not be merged, because the file has changed again or cannot be written. It is shown as it is now.
conflict-merged = Merged with the changed file. Your answers, added { $added }, changed { $changed }, removed { $removed }, kept beside theirs { $both }.
conflict-theirs-stay = Some names or texts were changed on both sides; those of the file stay.
locked-title = Somebody else has this survey open
locked-copy = Save a copy...
locked-by-unknown = by whom is not known
forget-title = Forget a customer
forget-note = Removes name and contact from the file, the journal and every backup on this computer. The answers stay, without a customer.
forget-search = Search by name or contact
forget-none = No customer fits.
forget-for-good = This cannot be undone, and the steps before it cannot be undone either.
forget-who = Forget { $name }
forget-nobody = Choose a customer
forget-under-way = Writing the file and the backups. Keep the program open until this is done.
forget-done-file = { $count ->
    [one] { $name } is removed from the file. { $count } answer stays, without a customer.
   *[other] { $name } is removed from the file. { $count } answers stay, without a customer.
}
forget-done-backups = { $count ->
    [one] Removed from { $count } backup.
   *[other] Removed from { $count } backups.
}
forget-done-journal = The journal is written anew, without the name.
forget-left-journal = The words are still in the journal, perhaps in an answer that is being typed. They go with the next save that does not contain them.
forget-unread-journal = The journal could not be read, so the name may still be in it. It goes with the next save that succeeds.
forget-left-backups = { $count ->
    [one] { $count } backup cannot be read or written in full and was left as it is.
   *[other] { $count } backups cannot be read or written in full and were left as they are.
}
forget-left-aside = { $count ->
    [one] { $count } journal that was put aside earlier is not changed. It is in the program’s folder on this computer.
   *[other] { $count } journals that were put aside earlier are not changed. They are in the program’s folder on this computer.
}
forget-elsewhere = Copies of the file in other places, and exported tables, are not changed.
forget-mentions = { $count ->
    [0] No comment contains the name or the contact.
    [one] { $count } comment contains the name or the contact. Comments are not changed.
   *[other] { $count } comments contain the name or the contact. Comments are not changed.
}
forget-chart-mentions = { $count ->
    [one] { $count } note on a date or chart title contains the name or the contact. Look at it in Charts.
   *[other] { $count } notes on dates or chart titles contain the name or the contact. Look at them in Charts.
}
forget-review = Review the comments
forget-unfinished = The file no longer has the customer, but the backups could not be read. Check the rights of the program’s folder, then delete the old backups there.

# Counter mode: before the screen is turned to guests.
counter-title = Counter mode
counter-about = The screen is turned to your guests. It shows your questions and nothing else, and fills the screen. Each answer is recorded like any other, with the channel “counter” and today’s date.
counter-languages = Languages that guests may choose
counter-languages-note = The survey’s own texts are used in its own language, the standard texts in the others.
counter-asks = Ask guests too
counter-asks-note = After the follow-up question, each on a page of its own that can be skipped. Two at most.
counter-pin-is-set = A PIN is set.
counter-other-pin = Set another PIN
counter-new-pin = PIN that ends counter mode
counter-pin-again = The PIN once more
counter-pin-note = Four to twelve digits. Write it down. Whoever has forgotten it ends Goodword by the means of the system and runs goodword counter-pin FILE --reset in a terminal.
counter-not-a-pin = A PIN has four to twelve digits.
counter-pins-differ = The two PINs differ.
counter-system-keys = Keys of the system itself, such as those that switch programs, stay with the system.
counter-start = Turn the screen to guests
counter-not-started = Counter mode was not started: the folder { $folder } cannot be written ({ $reason }), and a crash would not come back to it. Your answers are safe. Free some space or check the folder, then try again.
counter-mark-stays = Counter mode has ended, but its mark on this computer could not be removed ({ $reason }). The survey will open in counter mode next time; the PIN ends it.
counter-elsewhere = This survey is in counter mode in another window. It opens here once that has ended.

# Counter mode: what guests read.
counter-staff = For staff
counter-next = Next
counter-picked = You picked { $score }
counter-change = Change
counter-optional = You may leave this empty.
counter-send = Send
counter-skip = Skip
counter-back = Back
counter-wait = One moment...
counter-thanks = Thank you
counter-recorded = Your answer is recorded.
counter-not-recorded = Your answer could not be recorded yet. It is kept and tried again. Please tell somebody who works here.
counter-again = Back to the start

# Counter mode: the way out, for whoever works there.
counter-pin-title = Enter the PIN to end counter mode
counter-pin = PIN
counter-pin-wrong = That is not the PIN.
counter-pin-waiting = That is not the PIN. Try again in { $seconds } s.
counter-pin-forgotten = Forgotten? End Goodword by the means of the system, then run goodword counter-pin FILE --reset in a terminal.
counter-erase = Erase the last digit
counter-leave = End counter mode
counter-stay = Stay

# Rhythm: how often people are asked, and how many answer.
rhythm = How often you ask
rhythm-none = No fixed rhythm
rhythm-weekly = Every week
rhythm-monthly = Every month
rhythm-quarterly = Every quarter
rhythm-half-yearly = Every half-year
rhythm-yearly = Every year
rhythm-two-yearly = Every two years
next-round-first = No round yet. The first may begin any day.
next-round-under-way = { $name } is under way until { $day }.
next-round-planned = Next round: { $name }, from { $day }.
next-round-due = The next round is due on { $day }.
next-round-overdue = The next round has been due since { $day }.
next-round-copy-name = { $name } (next round)
round-rate = { $answered } of { $invited } answered, { $percent }; likely { $lower } to { $upper }.
round-rate-more = { $answered } answers, but only { $invited } invited. Check the number invited or the days of the round; the answers are safe.
round-rate-few = Fewer than one in five answered. Those who did may think otherwise than those who did not.
## Goals, bands, benchmarks, self-check
band-room = room to improve
band-good = good
band-excellent = excellent
band-from = { $name } from { $from }
band-below = { $name } below that
band-between = between “{ $lower }” and “{ $upper }”
benchmark-source = { $source }, { $year }
benchmark-source-undated = { $source }, undated
benchmark-warning = Other people’s scores are asked in other ways, of other people and at other times. Compare with care.
goal-of-all = All answers
goal-of-gone = Removed segment
milestone-said = { $name }: { $goal } reached on { $day } with { $score }.
milestone-words = { $goal }: reached on { $day }.
figure-goal = Goal { $goal }
figure-description-goal = The goal is { $goal }.
figure-description-beside = Below it { $name }, from { $lowest } to { $highest }.
figure-note-beside-none = { $name }: no number in the time shown.
goal-by = by { $day }
goal-reached-on = Reached on { $day }.
goal-outlook = At the pace of the last 90 days: { $score } by { $day }, likely between { $lower } and { $upper }.
goal-day-over = The day has gone by. Choose another in Settings.
goal-day-over-none = This day has gone by. The goal stays without a day.
goal-day-over-old = This day has gone by. The old day stays: { $day }.
goal-twice = There is a goal like this already. It stays as it was.
goal-no-words = Type what is to be reached, or remove the goal.
goal-pace-few = Under 30 answers in the last 90 days: too few to say where this leads.
goal-pace-latest = Only each customer’s latest answer counts, so no pace can be told.
goal-pace-weighted = Where it leads is not told of a weighted score: nobody knows yet whom the coming answers stand for.
goal-pace-employees = The pace of employees’ answers is not told.
goal-line = { $name }.
goal-line-by = { $name } by { $day }.
goal-name = { $name } { $goal }
goal-now = Now { $score }.
goal-now-to-go =
    { $points ->
        [one] Now { $score }, { $points } point to go.
       *[other] Now { $score }, { $points } points to go.
    }
goal-now-almost = Now just under { $goal }, less than one point to go.
goal-now-there = Now { $score }: already there.
goal-no-answers = No answers yet.
goal-gone = What it was about was removed. Choose other answers or remove the goal.
goal-withheld = Too few answers to tell without giving somebody away.
goal-way = It would take { $way }.
goal-set-proposed = Set this goal
goal-proposed-quarter = Proposed: { $goal } by { $day }, as in your best quarter, { $quarter }.
goal-proposed-benchmark = Proposed: { $goal } by { $day }, level with { $name }.
goal-proposed-ten = Proposed: { $goal } by { $day }, the next ten above the score.
goal-unfiltered = Of its own answers, whatever is filtered.
beside-heading = To hold it against
beside-benchmark = { $name } { $value } ({ $difference })
beside-self-check = Self-check { $mean } of 5, { $day }
beside-self-check-part = Self-check { $mean } of 5, { $day }, { $rated } of { $all } statements rated
beside-self-check-before = Before that { $mean }, { $day }
beside-lowest = Least sure of: { $statement } ({ $rating })
self-check-foresight = We foresee what customers want.
self-check-promise = What we sell keeps its promise.
self-check-choosing = We help people choose and hand over quickly.
self-check-ease = Ordering and using is easy.
self-check-contact = Nobody leaves us with a bad feeling.
self-check-repute = People think well of us.
self-check-quality = Quality, reliability and safety come first.
charts-goal = Goal
charts-comparison = Bands and benchmarks
charts-beside = Business figures
step-edit-goals = change the goals
step-edit-bands = change the bands
step-edit-benchmarks = change the benchmarks
step-edit-business-figures = change the business figures
step-edit-self-check = change the self-check
step-edit-events = change the notes on dates
step-edit-chart = change a chart
section-goals = Goals
section-bands = Bands
section-benchmarks = Benchmarks
section-self-check = Self-check
settings-goals-note = A score to reach, of all answers or of one segment, drawn in the charts of the same answers; or something in words, ticked by hand.
settings-goal-score = Score
settings-goal-words = Goal in words
settings-goal-words-new = A goal in words, such as: answer every complaint within a day
settings-nth = { $list } { $number }: { $field }
settings-goal-of = Of
settings-goal-by = By
settings-goal-no-day = No day
settings-goal-add = Add a score to reach
settings-goal-remove = Remove the goal { $goal }
settings-milestones = Milestones
settings-no-milestones = No goal has been reached yet. The first one will stand here.
settings-bands-note = What a score is called: shown beside it, and as a scale in its chart.
settings-bands-own = Change them
settings-bands-usual = Back to the usual ones
settings-bands-plain = Above 0 is good
settings-band-add = Add a band
settings-band-new = outstanding
settings-band-from = From
settings-name = Name
settings-not-points = Type a number from −100 to 100; the range’s ends in their order.
settings-not-a-year = Type a year like 2026, or nothing.
settings-benchmark-add = Add a score
settings-benchmark-new = Own industry
settings-benchmark-no-value = Shown once the score is typed.
settings-benchmark-value = Score
settings-benchmark-lower = Range from
settings-benchmark-upper = Range to
settings-benchmark-source = Source
settings-benchmark-year = Year
settings-published = Published elsewhere, added only if you choose to
settings-published-add = Add { $name }, { $value }
published-grocery = Grocery shops in the USA
published-payments = Consumer payments in the USA
published-average = Average of many companies
settings-self-check-note = Rate your own business from 1, not at all, to 5, fully. Kept with its day, so that you see how your view changes.
settings-self-check-begin = Rate today
settings-self-check-begin-day = Rate for { $day }
settings-self-check-day = Day of the rating
settings-self-check-change = Change the rating of { $day }
settings-self-check-empty = Nothing rated yet, { $day }
section-business = Business figures
settings-business-note = Sales, returning guests, complaints: any number per period, to see whether it goes with the score. Kept in this file only.
settings-business-add = Add a figure
settings-business-new = Sales
settings-business-values = Period and number, a line each
settings-business-bad = { $fault ->
    [number] Line { $line } has no number after the period.
    [twice] Line { $line } names a period that stands above already.
   *[period] Line { $line } does not begin with a period like 2026-01, 2026-Q1 or a day like 2026-01-15.
}
settings-business-bad-more = More lines like these: { $count }
settings-business-rest = The other lines were taken. These stay here until they are put right.
business-correlation = Correlation with the score { $value }, likely between { $lower } and { $upper }. Periods with both: { $count }.
business-no-correlation = Too few periods with both a score and a number, or one of them never changes. Periods with both: { $count }.
business-few = Under { $count } periods this says little and may well be chance.
business-no-cause = Going together does not say that one makes the other.
