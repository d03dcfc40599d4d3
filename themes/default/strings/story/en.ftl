### A story told on the network.

story-title = A way through the network
story-lead = What the authors of this site would show first. Each step leads to one look at the drawing.
story-show = Step { $n } of { $of } in the drawing
story-before = Previous step
story-after = Next step
story-all = Whole network
