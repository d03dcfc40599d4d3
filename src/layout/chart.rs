//! Scales of values, and names at the ends of lines.
//! In: the values of a chart. Out: round numbers for its axis, places for names.

use super::timeline::{Wish, spread};

/// An axis of values: its lowest and highest number, the step between two of
/// them, and with how many decimals they are written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Axis {
    pub low: f64,
    pub high: f64,
    pub step: f64,
    pub decimals: usize,
}

impl Axis {
    /// An axis from zero that holds all values, with steps of 1, 2 or 5 times a
    /// power of ten and about so many of them.
    pub fn of(low: f64, high: f64, steps: f64) -> Self {
        let (low, high) = (low.min(0.0), high.max(0.0));
        // Nothing but zeros still wants a height to stand in.
        let (low, high) = if high > low && (high - low).is_finite() { (low, high) } else { (0.0, 1.0) };
        let spread = high - low;
        let wanted = spread / steps.max(1.0);
        let (mut power, mut decimals) = (1.0, 0_usize);
        while power > wanted && decimals < 12 {
            (power, decimals) = (power / 10.0, decimals + 1);
        }
        while power * 10.0 <= wanted {
            power *= 10.0;
        }
        let factor = [1.0, 2.0, 5.0, 10.0].into_iter().find(|factor| power * factor >= wanted * 0.999).unwrap_or(10.0);
        let step = power * factor;
        let decimals = if factor >= 10.0 { decimals.saturating_sub(1) } else { decimals };
        Self { low: (low / step).floor() * step, high: (high / step).ceil() * step, step, decimals }
    }

    /// The numbers of the axis, as written.
    pub fn ticks(&self) -> Vec<(f64, String)> {
        let mut out = Vec::new();
        let mut index = 0.0;
        while self.low + index * self.step <= self.high + self.step / 2.0 && index < 40.0 {
            let value = self.low + index * self.step;
            out.push((value, format!("{:.*}", self.decimals, value + 0.0)));
            index += 1.0;
        }
        out
    }
}

/// Centres of names beside the ends of lines, none over another; as wished where
/// there is no room for all.
pub fn apart(wishes: &[(f64, f64)], top: f64, bottom: f64) -> Vec<f64> {
    let mut order: Vec<usize> = (0..wishes.len()).collect();
    order.sort_by(|a, b| wishes[*a].0.total_cmp(&wishes[*b].0).then(a.cmp(b)));
    let sorted: Vec<Wish> = order.iter().map(|index| Wish { centre: wishes[*index].0, height: wishes[*index].1 }).collect();
    let mut out: Vec<f64> = wishes.iter().map(|wish| wish.0).collect();
    if let Some(found) = spread(&sorted, top, bottom) {
        order.iter().zip(found).for_each(|(index, centre)| out[*index] = centre);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Axis, apart};

    #[test]
    fn steps_are_one_two_five() {
        for (low, high, expected) in [
            (0.0, 76.2, vec!["0", "20", "40", "60", "80"]),
            (14.0, 452.0, vec!["0", "200", "400", "600"]),
            (0.1, 0.41, vec!["0.0", "0.2", "0.4", "0.6"]),
            (0.0, 1.0, vec!["0.0", "0.5", "1.0"]),
            (-3.0, 9.0, vec!["-5", "0", "5", "10"]),
            (0.0, 0.0, vec!["0.0", "0.5", "1.0"]),
            (0.0, 24633.0, vec!["0", "10000", "20000", "30000"]),
        ] {
            let ticks: Vec<String> = Axis::of(low, high, 4.0).ticks().into_iter().map(|(_, written)| written).collect();
            assert_eq!(ticks, expected, "{low} {high}");
        }
    }

    #[test]
    fn names_do_not_touch() {
        assert_eq!(apart(&[(50.0, 20.0), (45.0, 20.0)], 0.0, 100.0), [57.5, 37.5]);
    }
}
