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

responses-number = Sorsz.
responses-search = Keresés a válaszokban
responses-clear-search = Keresés törlése
responses-shown = { $shown } a { $count } válaszból
responses-listing = Rendezés és keresés
responses-columns = Oszlopok
responses-selected = { $count } kijelölve
responses-select = A(z) { $number }. válasz kijelölése
responses-select-all = Minden látható válasz kijelölése
responses-clear-selection = Kijelölés megszüntetése
responses-delete = Törlés
responses-set = Beállítás...
responses-set-all = { $count } válasz módosítása
responses-edit = { $column }, { $number }. válasz
responses-cell = { $column }, { $value }
responses-cell-empty = { $column }, üres
responses-not-a-score = A pontszám 0 és 10 közötti egész szám. Hagyja üresen, ha nincs pontszám.
responses-none = Itt jelennek meg a begépelt vagy importált válaszok.
responses-none-fits = Egyetlen válasz sem felel meg a keresésnek és a szűrőnek.
responses-show-all = Minden válasz mutatása


## Charts


## Settings

