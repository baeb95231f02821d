//! What looks like something else: quotes that a backslash escapes, answers with lists in them, counts of visits.

use goodword::exchange::import::{ColumnUse, ScoreGuess, propose};

use crate::support::importing::{empty, import_with, imported, read_table, said};

#[test]
fn a_backslash_escapes_a_quote_but_not_where_another_escapes_it() {
    let text = "score,comment\n9,\"he wrote \\\"wow\\\" there\"\n3,\"saved in C:\\\\temp\\\\\"\n8,\"fine\"\n";
    let read = imported(text);
    assert_eq!(
        said(&read.project),
        [
            "9 he wrote \"wow\" there",
            "3 saved in C:\\temp\\",
            "8 fine"
        ]
    );
}

#[test]
fn where_cells_would_not_close_a_backslash_is_a_letter() {
    let text = "score,comment\n9,\"saved in C:\\temp\\\"\n3,\"a\",\"b \\\"c\"\n8,\"fine\"\n";
    let read = imported(text);
    assert_eq!(said(&read.project)[0], "9 saved in C:\\temp\\");
}

#[test]
fn an_answer_with_a_list_in_it_is_one_answer() {
    let text = r#"{"score":9,"comment":"good","tags":[{"rating":7,"n":"x"},{"rating":3,"n":"y"}]}"#;
    assert_eq!(said(&imported(text).project), ["9 good"]);
    let service = r#"{"page":1,"not\u00e9":2,"items":[{"score":9,"comment":"good","format":"web"},{"score":3,"comment":"slow"}]}"#;
    assert_eq!(said(&imported(service).project), ["9 good", "3 slow"]);
}

#[test]
fn how_often_somebody_came_is_no_count_of_answers() {
    let rows = ["9,3", "10,1", "9,12", "3,4", "8,3", "9,1"].join("\n");
    let text = format!("How likely are you to recommend us?,Count of visits\n{rows}\n");
    let table = read_table(&text);
    assert_eq!(propose(&table).score, ScoreGuess::Sure(0));
    let counted = (0..=10).fold(String::new(), |all, score| {
        format!("{all}{score},{}\n", 30 - score)
    });
    let table = read_table(&format!("Score,Count of answers\n{counted}"));
    assert!(matches!(propose(&table).score, ScoreGuess::None(_)));
}

#[test]
fn what_is_said_beside_a_score_in_its_cell_is_the_comment() {
    let text = "Date,Score\n2024-03-01,\"9 - friendly staff, will come again\"\n2024-03-02,3 - waited far too long\n\
        2024-03-03,10 (best cake in town)\n2024-03-04,8\n";
    assert_eq!(
        said(&imported(text).project),
        [
            "9 friendly staff, will come again",
            "3 waited far too long",
            "10 best cake in town",
            "8 "
        ]
    );
    let labels = "Score,Comment\n10 - Extremely likely,so\n0 - Not at all likely,no\n";
    assert_eq!(said(&imported(labels).project), ["10 so", "0 no"]);
}

#[test]
fn answers_up_to_seven_are_scores_where_the_file_proves_ten() {
    const SCORES: [u8; 10] = [6, 5, 7, 3, 6, 2, 4, 7, 1, 7];
    let column = |header: &str, cell: fn(u8) -> String| {
        let cells = SCORES.map(cell);
        format!("{header}\n{}\n", cells.join("\n"))
    };
    let group = |score: u8| {
        let group = if score < 7 { "Detractor" } else { "Passive" };
        format!("{score},{group}")
    };
    let question = "How likely are you to recommend us";
    for text in [
        column("NPS", |score| format!("{score}/10")),
        column(&format!("{question} (1-10)"), |score| score.to_string()),
        column(&format!("{question}, out of 10"), |score| score.to_string()),
        column("NPS,NPS Type", group),
    ] {
        let score = propose(&read_table(&text)).score;
        assert_eq!(score, ScoreGuess::Sure(0), "{text}");
    }
    // Nothing says ten, and groups of another scale are no proof of it.
    let of_seven = |score: u8| {
        let group =
            ["Detractor", "Passive", "Promoter"][usize::from(score > 4) + usize::from(score > 6)];
        format!("{score},{group}")
    };
    for text in [
        column("NPS", |score| score.to_string()),
        column("NPS,NPS Type", of_seven),
    ] {
        let score = propose(&read_table(&text)).score;
        assert_eq!(score, ScoreGuess::InDoubt(vec![0]), "{text}");
    }
}

#[test]
fn a_gap_is_not_filled_with_what_is_somebody_elses() {
    for text in [
        "Customer,Last order,Last product,NPS\nAnna Smith,2024-01-05,Sofa,10\nBob Jones,,,3\n\
         Carla Diaz,2024-02-11,Lamp,8\nDan Moss,,,9\nEve Hart,2024-02-20,Bed,6\n",
        "Follow-up date,Follow-up by,NPS,Response date\n2024-03-02,Ann,2,2024-03-01\n,,9,2024-03-05\n\
         2024-03-13,Bo,3,2024-03-12\n,,10,2024-03-20\n",
        "Date,Name,Score\n2024-03-01,Anna Smith,10\n,,3\n2024-03-02,Bob Jones,8\n,,9\n",
        "Date,Branch,E-mail,Score\n2024-03-01,North,a@x.org,10\n,,b@x.org,3\n2024-03-02,South,c@x.org,8\n,,d@x.org,9\n",
        "Last order,Product,Score\n2024-01-05,Sofa,10\n,,3\n2024-02-11,Lamp,8\n,,9\n",
    ] {
        assert_eq!(
            read_table(text).cell(1, 0).replace("Bob Jones", ""),
            "",
            "{text}"
        );
        assert_eq!(read_table(text).cell(1, 1), "", "{text}");
    }
}

#[test]
fn names_of_chinese_courses_are_no_comment() {
    let of = |header: &str, end: &str| {
        let rows = ["一", "二", "三", "四", "五", "六"].into_iter().enumerate();
        rows.fold(format!("日期,评分,{header}\n"), |text, (at, number)| {
            format!(
                "{text}2024-03-{:02},{},高级数据分析实战班第{number}期{end}\n",
                at + 1,
                at + 4
            )
        })
    };
    let comment = |text: &str| propose(&read_table(text)).column_of(ColumnUse::Comment);
    for header in ["课程", "项目", "门店", "商品"] {
        assert_eq!(comment(&of(header, "")), None, "{header}");
    }
    assert_eq!(comment(&of("其他", "很好。")), Some(2));
}

#[test]
fn two_questions_of_one_language_in_other_words_stay_two() {
    let both = |one: &str, other: &str| {
        let rows = (1..=14).fold(String::new(), |rows, day| {
            let score = day % 11;
            let cells = if day % 2 == 0 {
                format!("{score},")
            } else {
                format!(",{score}")
            };
            format!("{rows}2024-03-{day:02},{cells}\n")
        });
        read_table(&format!("Date,{one},{other}\n{rows}"))
    };
    for (one, other) in [
        (
            "¿Recomendaría nuestra tienda online?",
            "¿Recomienda nuestra tienda física?",
        ),
        (
            "Würden Sie unseren Laden empfehlen?",
            "Empfiehlt man unser Café?",
        ),
        (
            "Would you recommend our shop?",
            "Would you tell a friend about our café?",
        ),
        (
            "Suosittelisitko kauppaamme?",
            "Saako kahvilamme suositus teiltä?",
        ),
    ] {
        let table = both(one, other);
        assert_eq!(table.cell(0, 1), "", "{one}");
        assert!(
            matches!(propose(&table).score, ScoreGuess::InDoubt(_)),
            "{one}"
        );
    }
    for (one, other) in [
        (
            "How likely are you to recommend us?",
            "Mennyire ajánlana minket?",
        ),
        (
            "How likely are you to recommend us?",
            "您有多大可能推荐我们？",
        ),
        ("Würden Sie uns empfehlen?", "Nous recommanderiez-vous ?"),
    ] {
        let table = both(one, other);
        assert_eq!(table.cell(0, 1), "1", "{other}");
    }
}

#[test]
fn numbers_of_the_rows_are_no_scores() {
    for number in ["Lp.", "Sorszám", "Nro", "№ п/п"] {
        for stop in [".", ""] {
            let scores = [9, 10, 3, 7, 8, 10, 6, 9, 2, 10, 9, 8].into_iter().zip(1..);
            let rows = scores.fold(String::new(), |rows, (score, row)| {
                format!("{rows}{row}{stop},{score}\n")
            });
            let table = read_table(&format!("{number},Ocena\n{rows}"));
            assert_eq!(propose(&table).score, ScoreGuess::Sure(1), "{number}{stop}");
        }
    }
    // A note above it looks like its header.
    let scores = (0..12).fold(String::new(), |rows, row| {
        format!("{rows}{row},{},said {row}\n", row * 7 % 11)
    });
    let table = read_table(&format!("NPS,Q1\n,Score,Comment\n{scores}"));
    assert_eq!(propose(&table).score, ScoreGuess::Sure(1));
    let table = read_table(
        "Date,Score,Why\n2026-01-05,9,1. (Price)\n2026-01-06,8,2. (Staff)\n2026-01-07,3,10. (Cats)\n",
    );
    assert_eq!(propose(&table).score, ScoreGuess::Sure(1));
}

#[test]
fn two_customers_of_one_name_are_two() {
    let customers = |text: &str| -> Vec<String> {
        let read = imported(text);
        let customers = read.project.customers().iter();
        customers.map(|each| each.name.clone()).collect()
    };
    let two = "Customer ID,Name,Score,Date\n17,John Smith,10,2026-01-05\n\
        23,John Smith,2,2026-01-06\n31,Ann Lee,9,2026-01-07\n";
    assert_eq!(customers(two), ["17", "23", "31"]);
    let one = two.replace("23,", "17,");
    assert_eq!(customers(&one), ["John Smith", "Ann Lee"]);
}

#[test]
fn a_row_with_too_few_cells_is_no_row_with_too_many() {
    // Three columns of what was ticked are one, so that fewer columns are left than this row has cells.
    let text = "Score;Like [A];Like [B];Like [C];When;Why?\n9;Yes;Yes;No;2026-01-05;good\n\
        3;No;No;Yes;2026-01-06\n8;No;Yes;Yes;2026-01-07;fine\n";
    assert_eq!(said(&imported(text).project), ["9 good", "3 ", "8 fine"]);
}

#[test]
fn a_header_that_lacks_a_column_is_no_fault_of_the_rows() {
    let rows = "2026-02-01,9,good,north\n2026-02-02,3,,south\n2026-02-03,10,fine,\n";
    let table = read_table(&format!("Date,Score,Comment\n{rows}"));
    assert_eq!(table.headers(), ["Date", "Score", "Comment", "D"]);
    let read = import_with(empty(), &table, &propose(&table));
    assert_eq!((read.counted.answers, read.counted.ragged), (3, 0));
    assert_eq!(said(&read.project), ["9 good", "3 ", "10 fine"]);
    // Sections above the rows do not hide the separator.
    let sections = "Date;Score;Comment\nNorth\n2026-02-01;9;good;x\n2026-02-02;3;bad;y\nSouth\n2026-02-03;8;;z\n2026-02-04;10;fine;w\n";
    let read = imported(sections);
    assert_eq!((read.counted.answers, read.counted.ragged), (4, 0));
    // A separator that nobody quoted.
    for rows in [
        "9,good, all in all\n3,bad, slow\n10,fine, clean\n",
        "9,good,all,in,all\n3,bad,slow\n10,fine,clean\n",
    ] {
        let read = imported(&format!("Score,Comment\n{rows}"));
        assert_eq!(read.counted.ragged, 3, "{rows}");
    }
    let cents = read_table("Price,Score,Comment\n7,50,9,good\n8,00,3,bad\n9,90,10,fine\n");
    assert_eq!(cents.headers().len(), 3);
}
