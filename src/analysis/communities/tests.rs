//! Held against igraph 1.0.0 (the best of fifty runs of its Leiden) on four networks everyone uses:
//! Zachary's karate club, Les Misérables (Knuth), Florentine families (Padgett), Southern women (Davis).

use super::*;

/// Ties as `a-b`, by numbers of nodes.
fn ties(text: &str) -> (usize, Vec<Tie>) {
    let ties: Vec<Tie> = text
        .split_whitespace()
        .map(|tie| {
            let (a, b) = tie.split_once('-').expect("two nodes");
            (a.parse().expect("a number"), b.parse().expect("a number"), 1.0)
        })
        .collect();
    (ties.iter().map(|tie| tie.0.max(tie.1) + 1).max().unwrap_or(0), ties)
}

const KARATE: &str = "\
    0-1 0-2 0-3 0-4 0-5 0-6 0-7 0-8 0-9 0-10 0-11 0-12 0-13 0-14 0-15 0-16 1-2 1-3 1-7 1-12 1-13 1-14 1-15 1-17 2-3 2-7 2-8 2-18 2-12 2-19 2-20
    2-21 3-7 3-11 3-12 4-6 4-9 5-6 5-9 5-22 6-22 8-17 8-21 8-23 18-23 12-23 24-21 24-23 25-21 25-23 26-21 26-23 14-23 27-21 27-23 28-21 28-23
    29-30 29-19 29-31 29-21 29-23 32-30 32-19 32-16 30-16 33-31 33-23 19-23 20-16 20-23 31-21 31-23 17-21 17-23 16-21 16-23 21-23";

const LESMIS: &str = "\
    0-1 0-2 0-3 4-5 4-6 4-1 4-7 4-8 4-9 4-2 4-10 4-3 4-11 12-13 12-14 12-15 12-16 12-17 12-7 12-18 12-19 12-20 12-21 12-22 12-23 24-25 24-26
    24-27 24-28 24-29 24-9 24-30 24-11 31-32 31-21 33-34 33-35 33-29 33-36 33-37 33-38 33-39 13-14 13-15 13-16 13-17 13-7 13-18 13-19 13-20
    13-21 13-22 13-23 13-11 40-3 25-26 25-27 25-28 25-30 25-11 5-6 5-1 5-7 5-8 5-10 5-3 26-27 26-28 26-30 26-11 41-42 27-28 27-30 27-11 43-44
    43-7 44-7 6-16 6-1 6-8 6-9 6-2 6-10 6-3 6-11 28-30 28-11 14-15 14-16 14-17 14-7 14-18 14-19 14-20 14-21 14-23 45-32 45-9 45-46 45-21 45-47
    45-2 45-3 45-38 45-48 45-11 45-49 50-42 51-42 15-16 15-1 15-17 15-7 15-18 15-19 15-20 15-21 15-22 15-23 52-42 34-35 34-29 34-36 34-37 34-38
    34-39 16-17 16-7 16-18 16-9 16-19 16-20 16-21 16-22 16-23 16-11 1-8 1-20 1-21 1-2 1-10 1-3 35-29 35-36 35-37 35-38 35-39 29-36 29-9 29-37
    29-53 29-2 29-54 29-55 29-3 29-38 29-11 29-39 56-57 56-9 56-58 56-11 36-37 36-38 36-39 17-7 17-18 17-19 17-20 17-21 17-23 7-18 7-8 7-9 7-19
    7-20 7-21 7-59 7-22 7-10 7-23 7-3 7-11 60-42 61-11 32-46 32-62 32-21 32-47 32-11 18-19 18-22 18-23 8-9 8-2 8-10 8-3 8-11 63-11 9-2 9-10 9-55
    9-3 9-48 9-11 9-64 9-49 19-20 19-21 19-22 19-23 65-59 30-11 66-11 37-38 37-39 46-21 46-47 20-21 20-67 62-2 53-11 21-47 21-68 21-3 21-38
    21-11 69-70 69-42 69-11 47-71 47-72 47-11 73-11 70-42 70-11 72-68 2-3 2-11 10-3 10-11 58-11 42-74 42-75 42-11 54-55 68-3 76-11 55-11 3-11
    38-39 48-11 11-64 11-49";

const FLORENTINE: &str = "\
    0-1 2-3 2-4 2-1 5-6 5-1 7-4 7-8 7-9 6-8 6-9 4-10 4-11 1-12 1-13 1-11 14-13 8-9 12-9 12-11";

const DAVIS: &str = "\
    0-1 0-2 0-3 0-4 0-5 0-6 0-7 8-2 8-3 8-4 8-6 9-7 9-10 1-11 1-12 13-14 13-15 13-16 13-17 13-18 19-20 19-14 19-17 19-21 22-14 22-15 22-16 22-17
    22-18 22-23 24-15 24-17 24-18 25-15 25-17 25-18 26-11 26-12 26-27 2-11 2-28 2-12 2-27 3-11 3-27 4-29 4-11 4-28 4-12 4-30 4-27 5-29 5-11 5-28
    5-12 5-17 5-31 5-27 6-29 6-14 6-12 6-17 6-30 6-18 6-27 6-23 7-29 7-11 7-28 7-14 7-15 7-12 7-16 7-31 7-30 7-18 7-27 7-23 10-11 10-20 10-15
    10-16 10-17 10-21 10-31 10-30 10-18 10-27 10-23";

/// Whether every group hangs together.
fn check(count: usize, ties: &[Tie], of: &[usize]) {
    assert_eq!(of.len(), count);
    for group in 0..=of.iter().copied().max().unwrap_or(0) {
        let members: Vec<usize> = (0..count).filter(|node| of[*node] == group).collect();
        let mut reached = vec![members[0]];
        let mut at = 0;
        while let Some(&here) = reached.get(at) {
            for &(a, b, _) in ties.iter().filter(|(a, b, _)| of[*a] == group && of[*b] == group && (*a == here || *b == here)) {
                for node in [a, b] {
                    if !reached.contains(&node) {
                        reached.push(node);
                    }
                }
            }
            at += 1;
        }
        assert_eq!(reached.len(), members.len(), "group {group} falls apart");
    }
}

#[test]
fn as_good_as_igraph() {
    for (name, text, best) in
        [("karate", KARATE, 0.419_789_612), ("lesmis", LESMIS, 0.560_008_370), ("florentine", FLORENTINE, 0.398_749_999), ("davis", DAVIS, 0.336_005_554)]
    {
        let (count, ties) = ties(text);
        let of = groups(count, &ties);
        check(count, &ties, &of);
        let reached = modularity(count, &ties, &of);
        assert!(reached >= best, "{name}: {reached} in {of:?}");
        // By size, and the same again whichever end of a tie is named first.
        let sizes: Vec<usize> = (0..=*of.iter().max().expect("groups")).map(|group| of.iter().filter(|own| **own == group).count()).collect();
        assert!(sizes.windows(2).all(|pair| pair[0] >= pair[1]), "{sizes:?}");
        let turned: Vec<Tie> = ties.iter().rev().map(|(a, b, weight)| (*b, *a, *weight)).collect();
        assert_eq!(groups(count, &turned), of);
    }
}

#[test]
fn planted_groups_are_found() {
    let mut rng = Rng::new(4);
    let (count, groups_of) = (600, |node: usize| node % 12);
    let mut ties = Vec::new();
    while ties.len() < 2_400 {
        let (a, b) = (rng.below(count), rng.below(count));
        if a != b && (groups_of(a) == groups_of(b) || rng.below(60) == 0) {
            ties.push((a, b, 1.0));
        }
    }
    let of = groups(count, &ties);
    check(count, &ties, &of);
    let planted: Vec<usize> = (0..count).map(groups_of).collect();
    assert!(modularity(count, &ties, &of) >= modularity(count, &ties, &planted));
    let pure = (0..count).filter(|node| of[*node] == of[node % 12]).count();
    assert!(pure > 570, "{pure}");
}

#[test]
fn nothing_and_next_to_nothing() {
    assert_eq!(groups(0, &[]), Vec::<usize>::new());
    assert_eq!(groups(3, &[]), [0, 1, 2]);
    assert_eq!(groups(3, &[(0, 0, 1.0), (1, 2, 0.0), (7, 8, 1.0), (2, 1, 0.5)]), [1, 0, 0]);
    assert_eq!(groups(2, &[(0, 1, f64::NAN)]), [0, 1]);
}
