# A drawing inside pages of others.

# On the page that says all: opens what to copy.
embed-title = Embed this drawing
embed-lead = Copy this HTML into another page:
# Names of hosts, joined by "or".
embed-lead-hosts = Copy this HTML into a page of { $hosts }:
# Below the drawing, inside the other page.
embed-source = Source: { $site }
embed-whole = The whole page, with its sources
