//! Groups in the order in which the first of each comes.

/// Groups items by their keys: each key once, in the order in which they come, with its items in theirs.
pub fn group_in_order<K: PartialEq, T>(items: impl IntoIterator<Item = (K, T)>) -> Vec<(K, Vec<T>)> {
    let mut groups: Vec<(K, Vec<T>)> = Vec::new();
    for (key, item) in items {
        match groups.iter_mut().find(|(known, _)| *known == key) {
            Some((_, items)) => items.push(item),
            None => groups.push((key, vec![item])),
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::group_in_order;

    /// Keys and items keep their order.
    #[test]
    fn groups_keep_their_order() {
        let groups = group_in_order([("b", 1), ("a", 2), ("b", 3)]);
        assert_eq!(groups, [("b", vec![1, 3]), ("a", vec![2])]);
    }
}
