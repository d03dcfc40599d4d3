//! A watch whose ears hear nothing, in three ways.

use super::*;

struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    fn new() -> Self {
        let place = Self { folder: tempfile::tempdir().unwrap() };
        std::fs::create_dir_all(place.root().join("content")).unwrap();
        place.write("one");
        place
    }

    fn root(&self) -> PathBuf {
        self.folder.path().canonicalize().unwrap().join("site")
    }

    fn write(&self, text: &str) {
        std::fs::write(self.root().join("content/a.md"), text).unwrap();
    }
}

fn text(watch: &Watch) -> String {
    let (id, _) = watch.sources().find("content/a.md").unwrap();
    watch.sources().text(id).to_owned()
}

#[test]
fn a_system_that_refuses_to_tell_is_named_and_the_files_are_looked_at() {
    let place = Place::new();
    let refusal = Error::new("cannot watch `x`: the system's limit of watched folders is reached");
    let mut watch = Watch::with(&place.root(), Some(Err(refusal.clone())), channel()).unwrap();
    let Next::Trouble(told) = watch.wait() else { panic!("the person must hear of it") };
    assert_eq!(told.message, refusal.message);
    assert!(told.help.iter().any(|help| help.contains("every half second")), "{told:?}");
    for words in ["two", "six", ""] {
        place.write(words);
        assert_eq!(watch.wait(), Next::Changed);
        assert_eq!(text(&watch), words);
    }
}

#[test]
fn a_limit_that_is_reached_later() {
    let place = Place::new();
    let mut watch = Watch::start(&place.root(), Way::Events).unwrap();
    watch.waker().send(Wake::Deaf(Error::new("the limit is reached"))).unwrap();
    assert!(matches!(watch.wait(), Next::Trouble(told) if told.message == "the limit is reached"));
    assert!(watch.ears.is_none());
    place.write("two");
    assert_eq!(watch.wait(), Next::Changed);
}

#[test]
fn a_system_that_keeps_silent_is_found_out() {
    let (place, elsewhere) = (Place::new(), Place::new());
    let (wake, woken) = channel();
    let ears = Ears::open(&elsewhere.root(), &wake);
    let mut watch = Watch::with(&place.root(), Some(ears), (wake, woken)).unwrap();
    place.write("two");
    assert_eq!(watch.wait(), Next::Changed);
    assert_eq!(text(&watch), "two");
    assert!(matches!(watch.wait(), Next::Trouble(told) if told.message.contains("did not say so")), "the person must hear of it");
    assert_eq!(watch.pace, OFTEN);
    place.write("three");
    assert_eq!(watch.wait(), Next::Changed, "and it is told once");
}

#[test]
fn a_system_that_tells_is_believed() {
    let place = Place::new();
    let mut watch = Watch::start(&place.root(), Way::Events).unwrap();
    for words in ["two", "six", "ten"] {
        place.write(words);
        assert_eq!((watch.wait(), text(&watch).as_str()), (Next::Changed, words));
    }
    assert_eq!((watch.pace, watch.ears.is_some()), (SELDOM, true));
    // Too much happened at once: whatever may have changed is read again.
    watch.wake.send(Wake::Changed(vec![place.root()])).unwrap();
    place.write("all");
    assert_eq!((watch.wait(), text(&watch).as_str()), (Next::Changed, "all"));
}

#[test]
fn a_site_that_is_away_for_a_while() {
    let place = Place::new();
    let mut watch = Watch::start(&place.root(), Way::Events).unwrap();
    let away = place.folder.path().join("away");
    std::fs::rename(place.root(), &away).unwrap();
    assert!(matches!(watch.wait(), Next::Trouble(told) if told.message.contains("cannot open the site folder")));
    assert_eq!(text(&watch), "one", "the last good one stays");
    std::fs::rename(&away, place.root()).unwrap();
    place.write("back");
    assert_eq!(watch.wait(), Next::Changed);
    assert_eq!(text(&watch), "back");
    place.write("more");
    assert_eq!(watch.wait(), Next::Changed, "and it is listened to again");
    assert_eq!(watch.pace, SELDOM);
}

#[test]
fn the_person_stops_it() {
    let place = Place::new();
    for way in [Way::Events, Way::Looking] {
        let mut watch = Watch::start(&place.root(), way).unwrap();
        watch.waker().send(Wake::Stop).unwrap();
        assert_eq!(watch.wait(), Next::Stop);
    }
}
