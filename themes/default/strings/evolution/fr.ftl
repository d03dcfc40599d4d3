timeline-came = Arrivées
timeline-left = Départs
timeline-period = Période
timeline-as-of = Situation
timeline-to-network = Le réseau : liens noués jusqu’en { $year }
explore-to-timeline = La chronologie jusqu’en { $year }
