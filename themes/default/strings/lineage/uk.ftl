# Слова родоводів: хто від кого походить.

lineage-title = Родоводи
lineage-own = Звідки походить організація і що з неї вийшло
lineage-note = Кожна лінія — один учасник у часі. Відгалуження — частина, яку продали або яка стала самостійною; лінія, що входить в іншу, означає поглинання; крапчастий зв’язок веде до фірми, яку заснували вихідці звідти. Штрихом показано, що час точно не відомий.
# $names are the first members of a family, $n counts the others.
lineage-more = { $names } і ще { $n ->
    [one] { $n }
    [few] { $n }
    [many] { $n }
   *[other] { $n }
}
lineage-whole = Уся родина на стрічці часу
# For screen readers; $from and $to are years.
drawing-lineage = Лінії походження, { $from }–{ $to }: { $names }. Список нижче каже те саме.
