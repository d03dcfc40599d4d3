# Regions by their ISO 3166-2 codes, where records name a region and no place in it.
# A region without a name is shown as its country; a site adds names in a file of its
# own below strings/.

region-MY-01 = Johor
region-MY-02 = Kedah
region-MY-03 = Kelantan
region-MY-04 = Malakka
region-MY-05 = Negeri Sembilan
region-MY-06 = Pahang
region-MY-07 = Penang
region-MY-08 = Perak
region-MY-09 = Perlis
region-MY-10 = Selangor
region-MY-11 = Terengganu
region-MY-12 = Sabah
region-MY-13 = Sarawak
region-MY-14 = Kuala Lumpur
region-MY-15 = Labuan
region-MY-16 = Putrajaya
