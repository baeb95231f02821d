//! The words of the field. Responsible for what a project is and for keeping it whole: a value that exists is
//! valid, a reference that exists leads somewhere. Knows nothing of files, languages' texts, or the window.

mod business;
mod case;
mod chart_look;
mod closed_days;
mod counter;
mod day;
mod deeds;
mod edit;
mod follow_up;
mod goal;
mod id;
mod idea;
mod language;
mod list;
mod lists;
mod picture;
mod project;
mod report;
mod response;
mod responses;
mod rhythm;
mod round;
mod scale;
mod score;
mod scoring;
mod survey;
mod wording;

pub use business::{Agreement, BusinessFigure, SelfCheck, Statement};
pub use case::{Case, CaseState, Course, Given, Note, Quote};
pub use chart_look::{ChartLook, Event};
pub use closed_days::ClosedDays;
pub use counter::{Counter, NotAPinHash, Pin, PinHash};
pub use day::Day;
pub use deeds::{Apart, CameBy, Deed, Deeds, Recommender, Spend};
pub use edit::{Edit, EditError, ListEdit, Placed};
pub use follow_up::{About, DueIn, FollowUp, Gift, Mail, Measure, Person, WaitsFor};
pub use goal::{Band, Benchmark, Goal, GoalScore, Milestone, Part, Points, PointsRange, Target};
pub use id::{
    ApartId, BandId, BenchmarkId, BusinessFigureId, ChartLookId, ChoiceId, CustomerId, EventId,
    FieldId, GiftId, GoalId, IdeaId, InvalidId, MeasureId, MilestoneId, NumberedId, PersonId,
    Prefix, ProjectId, ReasonId, ResponseId, RoundId, SelfCheckId,
};
pub use idea::{Idea, IdeaState};
pub use language::{Language, UnknownLanguage};
pub use list::{Item, Items};
pub use lists::{Listed, Lists};
pub use picture::{Picture, PictureError, PictureKind};
pub use project::{Project, ProjectParts};
pub use report::{
    Brand, Cards, CardsPerSheet, Chosen, Colour, NoColour, NoSection, Paper, Report, Section,
};
pub use response::{FieldValue, Kept, Response, ValueRef};
pub use responses::{Block, FieldColumn, RatingValues, ResponseRef, Responses, SeveralValues};
pub use rhythm::{NextRound, Rhythm};
pub use round::{Days, InvitedBySegment, Invitee, Round, RoundChannel, contact_key, name_key};
pub use scale::Scale;
pub use score::{ByGroup, Counts, Group, Score, ScoreError};
pub use scoring::{
    AnonymityThreshold, Confidence, Correction, CountingRule, Method, Scoring, Unit,
};
pub use survey::{
    Audience, Choice, Customer, Field, FieldKind, FieldRole, FollowUps, Reason, Survey,
};
pub use wording::{ItemWording, Wording};
