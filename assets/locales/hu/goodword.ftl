## General

answers = { $count } válasz
promoters = Támogatók
passives = Passzívak
detractors = Bírálók
promoter = Támogató
passive = Passzív
detractor = Bíráló

## Dates

date-day = { $year }. { $month } { $day }.
date-month = { $year }. { $month }
date-quarter = { $year }. { $quarter }. negyedév
month-1 = január
month-2 = február
month-3 = március
month-4 = április
month-5 = május
month-6 = június
month-7 = július
month-8 = augusztus
month-9 = szeptember
month-10 = október
month-11 = november
month-12 = december
month-short-1 = jan.
month-short-2 = febr.
month-short-3 = márc.
month-short-4 = ápr.
month-short-5 = máj.
month-short-6 = jún.
month-short-7 = júl.
month-short-8 = aug.
month-short-9 = szept.
month-short-10 = okt.
month-short-11 = nov.
month-short-12 = dec.

## What a new survey comes filled with

starter-question-customers = Mennyire valószínű, hogy ajánlana minket egy barátjának vagy ismerősének?
starter-question-employees = Mennyire valószínű, hogy munkahelyként ajánlana minket egy barátjának?
starter-low-label = Egyáltalán nem valószínű
starter-high-label = Nagyon valószínű
starter-follow-up-promoter = Mi tetszett a legjobban?
starter-follow-up-passive = Mitől lenne 9 vagy 10?
starter-follow-up-detractor = Mi volt a baj, és min javítsunk?
starter-field-channel = Csatorna
starter-field-occasion = Alkalom
starter-field-branch = Üzlet
starter-field-served-by = Kiszolgálta
starter-field-team = Csapat
starter-channel-card = Kártya
starter-channel-phone = Telefon
starter-channel-e-mail = E-mail
starter-channel-sms = SMS
starter-channel-messenger = Üzenetküldő
starter-channel-social = Közösségi oldal
starter-channel-web = Webes űrlap
starter-channel-counter = Pult
starter-occasion-purchase = Vásárlás
starter-occasion-delivery = Kiszállítás
starter-occasion-support = Ügyfélszolgálat
starter-reason-service = Kiszolgálás
starter-reason-quality = Minőség
starter-reason-price = Ár
starter-reason-choice = Választék
starter-reason-delivery = Kiszállítás
starter-reason-ease = Egyszerűség
starter-reason-website = Weboldal
starter-reason-offers = Ajánlatok
starter-reason-loyalty = Törzsvásárlói előnyök
starter-reason-manager = Vezető
starter-reason-team = Csapat
starter-reason-pay = Fizetés
starter-reason-workload = Terhelés
starter-reason-growth = Fejlődés
starter-reason-tools = Eszközök

## Files, saving and errors


## Import

import-error-empty = a fájl üres
import-error-header-only = csak fejléc van benne, alatta nincs sor
import-error-spreadsheet = ez táblázatkezelő-fájl; mentse CSV-be, és azt használja
import-error-not-text = ez nem szövegfájl; exportálja a válaszokat CSV-be
import-error-nul = a(z) { $line }. sorban nulla bájt van, tehát ez nem szövegfájl, vagy sérült; exportálja újra CSV-be
import-error-quote = a(z) { $line }. sorban nyitott idézőjel sehol sem zárul be; zárja be vagy törölje
import-error-too-large = a fájl nagyobb 2 GB-nál; bontsa részekre
import-error-cancelled = Az importálás megszakadt. Semmi sem került be.
import-error-edit = A válaszok nem illenek ebbe a felmérésbe. Semmi sem került be.
import-no-score-column = egyetlen oszlopban sincsenek 0 és 10 közötti egész számok
import-no-score-other-scale = a(z) „{ $column }” oszlopban nincs 5 fölötti válasz, ez tehát más skálájú értékelés, nem a 0–10-es kérdés
import-no-score-ready-made = a(z) „{ $column }” oszlopban kész pontszámok vannak, nem az emberek válaszai; azt a fájlt használja, amelyben minden válasz külön sor
import-no-score-totals = a sorok a támogatók, passzívak és bírálók összesített számai; azt a fájlt használja, amelyben minden válasz külön sor
import-row-no-score = { $line }. sor: nincs pontszám
import-row-not-a-score = { $line }. sor: „{ $cell }” nem 0 és 10 közötti egész szám
import-row-not-a-date = { $line }. sor: „{ $cell }” nem dátum
import-row-ragged = { $line }. sor: { $count } cella, nem annyi, ahány fejléc
import-encoding = Kódolás { $encoding }
import-encoding-guessed = Kódolás { $encoding } (a betűk alapján felismerve; nézze meg, jók-e)
import-encoding-damaged = Néhány betű olvashatatlan volt, helyükön kérdőjeles jel áll.
import-dates-in-doubt = A dátumok kezdődhetnek a nappal vagy a hónappal is, ezért kimaradnak.
import-counted = Sor { $rows }, válasz { $answers }, pontszám nélkül { $blank }
import-use-score = pontszám
import-use-comment = megjegyzés
import-use-date = dátum
import-use-customer = ügyfél
import-use-contact = elérhetőség
import-use-reasons = okok
import-use-choice = választós mező
import-use-text = szöveges mező
import-use-left-out = kimarad
import-title = { $file } importálása
import-reading = { $file } beolvasása
import-adding = A válaszok hozzáadása
import-facts = { $rows } sor, { $columns } oszlop
import-facts-into = { $facts }. { $into }
import-into-new = A válaszok egy új felmérésbe kerülnek, amelynek neve a fájlé.
import-into-open = A válaszok ide kerülnek: { $survey }. Egyetlen visszavonás kiveszi őket.
import-which-score = Melyik oszlopban van a 0 és 10 közötti válasz?
import-candidate = { $column }, { $lowest } és { $highest } között
import-which-order = Milyen sorrendben állnak a dátumok ebben az oszlopban: { $column }?
import-day-first = Elöl a nap ({ $example })
import-month-first = Elöl a hónap ({ $example })
import-columns = Mi lesz az egyes oszlopokból
import-column-becomes = { $column }, ebből lesz
import-as-score = Pontszám
import-as-comment = Megjegyzés
import-as-date = Dátum
import-as-customer = Ügyfél
import-as-contact = Elérhetőség
import-as-reasons = Okok
import-as-choice = Választós mező
import-as-text = Szöveges mező
import-as-left-out = Kimarad
import-preview = Az első válaszok
import-preview-odd = Átnézendő sorok
import-row = { $line }. sor
import-row-skipped = kimarad
import-blank = { $count } pontszám nélkül
import-skipped = { $count } sor kimarad
import-not-scores = { $count } cella nem pontszám
import-not-dates = { $count } cella nem dátum
import-ragged = { $count } sorban túl sok vagy túl kevés a cella
import-and = { $first }, { $second }
import-problems = Amit nem lehetett beolvasni
import-problems-note = Az ilyen cellák üresen maradnak. A program semmit sem kerekít és semmit sem talál ki.
import-more = és még { $count }
import-missing-score = Előbb adja meg, melyik oszlopban van a pontszám.
import-missing-order = Előbb adja meg, hogyan vannak írva a dátumok.
import-missing-answers = Egyetlen sorból sem lenne válasz.
import-no-score = Nem található pontszám; { $why }. Ha mégis valamelyik oszlopban van, alább válassza ki hozzá a Pontszám lehetőséget.
import-finish = { $count } válasz importálása
import-finish-none = Importálás
import-done = Importálva innen: { $file }. { $what }.
import-nothing = Semmi sem került be.
import-no-table = { $file } nem olvasható be; { $why }. Semmi sem került be.
import-not-found = { $file } már nincs a helyén. Semmi sem került be. Ellenőrizze a nevet és a mappát.
import-denied = { $file } olvasása nem engedélyezett. Semmi sem került be. Kérje a fájl tulajdonosát, vagy másolja egy saját mappába.
import-not-a-file = { $file } egy mappa. Semmi sem került be. Válassza ki a benne lévő táblázatot.
import-unreadable = { $file } nem olvasható ({ $reason }). Semmi sem került be. Másolja erre a számítógépre, és próbálja újra.
import-lost = { $file } importálása leállt. Semmi sem került be. Zárjon be más programokat, és próbálja újra.


## Command line


## Figures

figure-kind-score = Pontszám
figure-kind-answers = Válaszok 0-tól 10-ig
figure-kind-trend = Alakulás
figure-kind-segments = Szegmensek
figure-not-given = nincs megadva
figure-reason = Ok
figure-group = Csoport
figure-customer = Ügyfél
figure-span = { $from } – { $to }
figure-span-in-year = { $year }. { $from }–{ $to }
figure-year = { $year }
figure-quarter-short = { $quarter }. n.év
figure-day-short = { $month } { $day }.
figure-value = { $name }: { $value }
figure-between = { $lower } és { $upper } között
figure-no-answers = nincs válasz
figure-what-score = Net Promoter Score
figure-what-score-range = Net Promoter Score és valószínű tartománya
figure-what-answers = Hányan adták az egyes válaszokat 0-tól 10-ig
figure-what-trend = { $unit ->
    [day] Net Promoter Score napi bontásban
    [week] Net Promoter Score heti bontásban
    [quarter] Net Promoter Score negyedéves bontásban
    [half-year] Net Promoter Score féléves bontásban
    [year] Net Promoter Score éves bontásban
   *[month] Net Promoter Score havi bontásban
}
figure-what-trend-range = { $unit ->
    [day] Net Promoter Score és valószínű tartománya napi bontásban
    [week] Net Promoter Score és valószínű tartománya heti bontásban
    [quarter] Net Promoter Score és valószínű tartománya negyedéves bontásban
    [half-year] Net Promoter Score és valószínű tartománya féléves bontásban
    [year] Net Promoter Score és valószínű tartománya éves bontásban
   *[month] Net Promoter Score és valószínű tartománya havi bontásban
}
figure-what-segments = Net Promoter Score szegmensenként ({ $dimension })
figure-what-segments-range = Net Promoter Score és valószínű tartománya szegmensenként ({ $dimension })
figure-subtitle = { $what }; { $answers }
figure-subtitle-dated = { $what }; { $answers }, { $period }
figure-title-empty = Még nincs válasz
figure-title-undated = Még nincs dátummal ellátott válasz
figure-title-too-few = { $answers }: túl kevés ahhoz, hogy bármit mondjon
figure-title-score = { $score }, valószínűleg { $lower } és { $upper } között
figure-title-score-early = Korai jelzés: { $score }, valószínűleg { $lower } és { $upper } között
figure-title-score-plain = Net Promoter Score { $score }
figure-title-answers = 9-est vagy 10-est adott { $promoters }, 0–6-ost { $detractors }
figure-title-trend-steady = { $unit ->
    [day] Változatlanul { $score } körül: egyik nap sem tér el a véletlennél jobban
    [week] Változatlanul { $score } körül: egyik hét sem tér el a véletlennél jobban
    [quarter] Változatlanul { $score } körül: egyik negyedév sem tér el a véletlennél jobban
    [half-year] Változatlanul { $score } körül: egyik félév sem tér el a véletlennél jobban
    [year] Változatlanul { $score } körül: egyik év sem tér el a véletlennél jobban
   *[month] Változatlanul { $score } körül: egyik hónap sem tér el a véletlennél jobban
}
figure-title-trend-early = { $unit ->
    [day] Összesen { $score }: túl kevés a válasz a napok összevetéséhez
    [week] Összesen { $score }: túl kevés a válasz a hetek összevetéséhez
    [quarter] Összesen { $score }: túl kevés a válasz a negyedévek összevetéséhez
    [half-year] Összesen { $score }: túl kevés a válasz a félévek összevetéséhez
    [year] Összesen { $score }: túl kevés a válasz a évek összevetéséhez
   *[month] Összesen { $score }: túl kevés a válasz a hónapok összevetéséhez
}
figure-title-trend-changed = { $direction ->
    [up] { $points } ponttal feljebb, most { $score } ({ $period }): több, mint véletlen
   *[down] { $points } ponttal lejjebb, most { $score } ({ $period }): több, mint véletlen
}
figure-title-trend-spread = { $unit ->
    [day] Összesen { $score }, napi bontásban { $lowest } és { $highest } között
    [week] Összesen { $score }, heti bontásban { $lowest } és { $highest } között
    [quarter] Összesen { $score }, negyedéves bontásban { $lowest } és { $highest } között
    [half-year] Összesen { $score }, féléves bontásban { $lowest } és { $highest } között
    [year] Összesen { $score }, éves bontásban { $lowest } és { $highest } között
   *[month] Összesen { $score }, havi bontásban { $lowest } és { $highest } között
}
figure-title-segments-chance = Egyik szegmens sem tér el a többitől a véletlennél jobban
figure-title-segments-few = Túl kevés a válasz a szegmensek összevetéséhez
figure-title-segments-better = { $name }: jobb a többinél
figure-title-segments-worse = { $name }: gyengébb a többinél
figure-title-segments-both = { $better }: jobb a többinél; { $worse }: gyengébb
figure-title-segments-several = { $total } szegmensből { $count } a véletlennél jobban eltér a többitől
figure-better = jobb
figure-worse = gyengébb
figure-may-be-chance = lehet véletlen
figure-too-few = túl kevés válasz
figure-better-than-rest = jobb a többinél
figure-worse-than-rest = gyengébb a többinél
figure-group-count = { $group } { $count } ({ $share })
figure-overall = összes { $score }
figure-note-largest = { $total } szegmens közül a legtöbb választ kapott { $shown }
figure-note-undated = { $count } dátum nélküli válasz nem látszik az ábrán
figure-column-answer = Válasz
figure-column-answers = Válaszok
figure-column-share = Arány
figure-column-score = Pontszám
figure-column-lower = Alsó határ
figure-column-upper = Felső határ
figure-column-period = Időszak
figure-column-first-day = Első nap
figure-column-last-day = Utolsó nap
figure-column-verdict = A többihez képest
figure-column-segment = Szegmens
figure-description = { $title }. { $subtitle }.
figure-description-extremes = Legalacsonyabb: { $lowest } ({ $lowest_name }), legmagasabb: { $highest } ({ $highest_name }).
figure-description-gaps = { $count } időszakban nincs válasz.
figure-description-groups = Támogatók: { $promoters }, passzívak: { $passives }, bírálók: { $detractors }.


## Actions and menus


## Window frame


## Welcome and new survey


## Collect


## Scores


## Responses


## Charts


## Settings

settings-survey = Felmérés
settings-read-only = Ez a felmérés itt megnézhető, de nem módosítható.
settings-question = Kérdés
settings-low-label = Mit jelent a 0
settings-high-label = Mit jelent a 10
settings-follow-up-promoter = Ezután a támogatóktól
settings-follow-up-passive = Ezután a passzívaktól
settings-follow-up-detractor = Ezután a bírálóktól
settings-standard-texts = Az adott nyelv szokásos szövegei
settings-standard-texts-note = Lecseréli a kérdést, a skála két végét és a további kérdéseket. Visszavonással a sajátjai visszajönnek.
settings-reasons = Okok
settings-no-reasons = Még nincs választható ok.
settings-reason-name = { $name } ok
settings-fields = Mezők
settings-fields-note = Amit a pontszámon és a megjegyzésen kívül minden válaszhoz feljegyzünk.
settings-field-name = { $name } mező
settings-new-field = Új mező
settings-kind = { $name } fajtája
settings-kind-choices = Választás
settings-kind-text = Szabad szöveg
settings-too-many-texts = A válaszokban itt több mint { $count } különböző szöveg van, ez túl sok egy listához. A mező maradt, ahogy volt.
settings-show-choices = { $count } lehetőség megjelenítése
settings-add-choices = Lehetőségek hozzáadása
settings-hide-choices = A lehetőségek elrejtése
settings-choice-name = { $name } lehetőség
settings-new-choice = Új lehetőség ehhez: { $name }
settings-remove = { $name } eltávolítása
settings-name-taken = Ilyen már van: „{ $name }”.
settings-used = { $count } válasz használja. Maga a válasz megmarad.
settings-remove-used = Eltávolítás minden válaszból
settings-keep = Maradjon
settings-program = Program
settings-language = Nyelv
settings-theme = Téma
settings-theme-light = Világos
settings-theme-dark = Sötét
settings-theme-system = A rendszeré
settings-text-size = Szövegméret
