skip-link = Skip to the content
