### A story told on the network.

story-title = Een route door het netwerk
story-lead = Wat de auteurs van deze website als eerste zouden laten zien. Elke stap leidt naar één blik op de tekening.
story-show = Stap { $n } van { $of } in de tekening
story-before = Vorige stap
story-after = Volgende stap
story-all = Hele netwerk
