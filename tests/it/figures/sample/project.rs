//! The projects that the samples are of.

use goodword::model::{
    Brand, Choice, ChoiceId, Field, FieldId, FieldKind, FollowUp, Kept, Language, Lists, Project,
    ProjectId, ProjectParts, Reason, ReasonId, Report, Responses, Scale, Scoring, Survey,
};

/// A project whose first field has the segments' names as choices.
pub fn project(language: Language) -> Project {
    let id = ProjectId::from_random(1);
    let names = match language {
        Language::Chinese => ["站前街店", "集市广场店", "港口店", "网上订单", "学校食堂"],
        Language::Polish => [
            "Oddział przy ulicy Świętokrzyskiej 14, parter",
            "Rynek Główny",
            "Przystań – kiosk całoroczny",
            "Zamówienia internetowe z odbiorem osobistym",
            "Stołówka szkolna",
        ],
        _ => [
            "Station street",
            "Market square",
            "Harbour",
            "Online orders",
            "School canteen",
        ],
    };
    let mut choice_id = ChoiceId::FIRST;
    let mut choices = Vec::new();
    for name in names {
        choices.push(Choice {
            id: choice_id,
            name: name.to_owned(),
            kept: Kept::default(),
        });
        choice_id = choice_id.next();
    }
    let field = Field {
        id: FieldId::FIRST,
        name: "Branch".to_owned(),
        kind: FieldKind::Choice(choices),
        role: None,
        kept: Kept::default(),
    };
    Project::from_parts(ProjectParts {
        origin: id.clone(),
        id,
        survey: Survey::default(),
        scoring: Scoring::default(),
        follow_up: FollowUp::default(),
        report: Report::default(),
        brand: Brand::default(),
        lists: Lists {
            fields: std::iter::once(field).chain(questions(language)).collect(),
            reasons: reasons(language).into_iter().collect(),
            ..Lists::default()
        },
        responses: Responses::default(),
        kept: Kept::default(),
    })
    .unwrap()
}

/// Twelve reasons.
fn reasons(language: Language) -> Vec<Reason> {
    let names = match language {
        Language::Chinese => ["服务", "质量", "价格", "选择", "配送", "易用"],
        Language::Polish => [
            "Obsługa przy ladzie i przez telefon",
            "Jakość",
            "Cena w stosunku do jakości",
            "Wybór",
            "Dostawa",
            "Łatwość zamawiania",
        ],
        _ => [
            "Service",
            "Quality",
            "Price",
            "Choice",
            "Delivery",
            "Ease of use",
        ],
    };
    let all = names.iter().cycle().take(12).zip(1..);
    all.map(|(name, number)| Reason {
        id: ReasonId::new(number.try_into().unwrap()),
        name: if number > 6 {
            format!("{name} {number}")
        } else {
            (*name).to_owned()
        },
        kept: Kept::default(),
    })
    .collect()
}

/// Six rated questions, in fields after the first.
fn questions(language: Language) -> Vec<Field> {
    let names = match language {
        Language::Chinese => [
            "服务态度",
            "商品质量",
            "价格",
            "等候时间",
            "店面整洁",
            "订购是否方便",
        ],
        Language::Polish => [
            "Uprzejmość obsługi przy ladzie",
            "Jakość pieczywa",
            "Cena",
            "Czas oczekiwania w kolejce",
            "Czystość",
            "Łatwość zamawiania przez internet",
        ],
        _ => [
            "Friendly service",
            "Quality",
            "Price",
            "Waiting time",
            "Cleanliness",
            "Ease of ordering",
        ],
    };
    let mut id = FieldId::FIRST;
    let fields = names.map(|name| {
        id = id.next();
        Field {
            id,
            name: name.to_owned(),
            kind: FieldKind::Rating(Scale::SATISFACTION),
            role: None,
            kept: Kept::default(),
        }
    });
    fields.to_vec()
}
