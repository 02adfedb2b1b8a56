// SPDX-License-Identifier: Apache-2.0
//! Decides the same requests by Cedar, in process, on one thread: checks every answer against ours,
//! then prints nanoseconds a decision as one JSON object. Medians of passes over all requests.
use cedar_policy::{
    Authorizer, Context, Decision, Entities, EntityId, EntityTypeName, EntityUid, PolicySet, Request,
    RestrictedExpression,
};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::hint::black_box;
use std::time::{Duration, Instant};

#[derive(Deserialize, Serialize)]
struct Uid {
    r#type: String,
    id: String,
}

#[derive(Deserialize, Serialize)]
struct Asked {
    principal: Uid,
    action: String,
    resource: String,
    purpose: String,
    day: i64,
    allow: bool,
}

/// Entity type names are parsed once, as a careful host would.
struct Types(HashMap<&'static str, EntityTypeName>);

impl Types {
    fn new() -> Self {
        let names = ["Person", "Service", "Port", "Action", "Purpose"];
        Types(names.into_iter().map(|n| (n, n.parse().unwrap())).collect())
    }
    fn uid(&self, kind: &str, id: &str) -> EntityUid {
        EntityUid::from_type_name_and_id(self.0[kind].clone(), EntityId::new(id))
    }
    fn request(&self, asked: &Asked) -> Request {
        let purpose = RestrictedExpression::new_entity_uid(self.uid("Purpose", &asked.purpose));
        let context = Context::from_pairs([
            ("purpose".to_string(), purpose),
            ("day".to_string(), RestrictedExpression::new_long(asked.day)),
        ])
        .unwrap();
        Request::new(
            self.uid(&asked.principal.r#type, &asked.principal.id),
            self.uid("Action", &asked.action),
            self.uid("Port", &asked.resource),
            context,
            None,
        )
        .unwrap()
    }
}

/// Median and best nanoseconds for one of `count` calls.
fn measure(count: usize, mut pass: impl FnMut()) -> (f64, f64) {
    pass();
    let start = Instant::now();
    let mut times = Vec::new();
    while times.len() < 15 || (start.elapsed() < Duration::from_secs(3) && times.len() < 2000) {
        let began = Instant::now();
        pass();
        times.push(began.elapsed().as_secs_f64() * 1e9 / count as f64);
    }
    times.sort_by(f64::total_cmp);
    (times[times.len() / 2], times[0])
}

fn read(folder: &str, name: &str) -> String {
    std::fs::read_to_string(format!("{folder}/{name}")).unwrap_or_else(|e| panic!("{name}: {e}"))
}

fn main() {
    let mut args = std::env::args().skip(1);
    let (policies, data) = (args.next().expect("policies.cedar"), args.next().expect("data folder"));
    let text = std::fs::read_to_string(policies).unwrap() + &read(&data, "agreements.cedar");
    let set: PolicySet = text.parse().unwrap();
    let entities = Entities::from_json_str(&read(&data, "entities.json"), None).unwrap();
    let asked: Vec<Asked> = serde_json::from_str(&read(&data, "requests.json")).unwrap();
    let types = Types::new();
    let authorizer = Authorizer::new();
    let decide = |request: &Request| {
        authorizer.is_authorized(request, &set, &entities).decision() == Decision::Allow
    };

    let requests: Vec<Request> = asked.iter().map(|a| types.request(a)).collect();
    for (a, request) in asked.iter().zip(&requests) {
        if decide(request) != a.allow {
            eprintln!(
                "Cedar differs: {} {} {} {} for {} on day {}: ours {}",
                a.principal.r#type, a.principal.id, a.action, a.resource, a.purpose, a.day, a.allow
            );
            std::process::exit(1);
        }
    }
    let prepared = measure(asked.len(), || {
        for request in &requests {
            black_box(decide(request));
        }
    });
    let built = measure(asked.len(), || {
        for a in &asked {
            black_box(decide(&types.request(a)));
        }
    });
    let texts: Vec<String> = asked.iter().map(|a| serde_json::to_string(a).unwrap()).collect();
    let json = measure(asked.len(), || {
        for text in &texts {
            let a: Asked = serde_json::from_str(text).unwrap();
            black_box(decide(&types.request(&a)));
        }
    });
    println!(
        "{}",
        serde_json::json!({"policies": set.policies().count(), "requests": asked.len(),
            "prepared_ns": prepared.0, "prepared_best_ns": prepared.1,
            "json_ns": json.0, "json_best_ns": json.1,
            "request_ns": built.0, "request_best_ns": built.1})
    );
}
