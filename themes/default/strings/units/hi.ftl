# गिनी जाने वाली संज्ञाएँ और शब्दों में लिखे माप। $n से बहुवचन तय होता है।
unit-inches = { $shown } इंच
unit-miles = { $shown } मील
unit-acres = { $shown } एकड़
unit-barrels = { $shown } बैरल
unit-seconds = { $shown } सेकंड
unit-minutes = { $shown } मिनट
unit-hours = { $shown } { $n ->
    [one] घंटा
   *[other] घंटे
}
unit-days = { $shown } दिन
unit-weeks = { $shown } सप्ताह
unit-months = { $shown } { $n ->
    [one] महीना
   *[other] महीने
}
unit-years = { $shown } वर्ष
unit-people = { $shown } व्यक्ति
unit-jobs = { $shown } { $n ->
    [one] नौकरी
   *[other] नौकरियाँ
}
unit-employees = { $shown } कर्मचारी
unit-workers = { $shown } श्रमिक
unit-engineers = { $shown } इंजीनियर
unit-technicians = { $shown } तकनीशियन
unit-researchers = { $shown } शोधकर्ता
unit-scientists = { $shown } वैज्ञानिक
unit-teachers = { $shown } शिक्षक
unit-trainees = { $shown } प्रशिक्षणार्थी
unit-apprentices = { $shown } अप्रेंटिस
unit-interns = { $shown } इंटर्न
unit-students = { $shown } विद्यार्थी
unit-graduates = { $shown } स्नातक
unit-participants = { $shown } प्रतिभागी
unit-applicants = { $shown } आवेदक
unit-teams = { $shown } { $n ->
    [one] टीम
   *[other] टीमें
}
unit-members = { $shown } सदस्य
unit-users = { $shown } उपयोगकर्ता
unit-customers = { $shown } ग्राहक
unit-clients = { $shown } क्लाइंट
unit-visitors = { $shown } आगंतुक
unit-residents = { $shown } निवासी
unit-households = { $shown } परिवार
unit-passengers = { $shown } यात्री
unit-founders = { $shown } संस्थापक
unit-firms = { $shown } { $n ->
    [one] फ़र्म
   *[other] फ़र्में
}
unit-companies = { $shown } { $n ->
    [one] कंपनी
   *[other] कंपनियाँ
}
unit-enterprises = { $shown } उद्यम
unit-startups = { $shown } स्टार्ट-अप
unit-spin-offs = { $shown } स्पिन-ऑफ़
unit-suppliers = { $shown } आपूर्तिकर्ता
unit-exporters = { $shown } निर्यातक
unit-manufacturers = { $shown } निर्माता
unit-operators = { $shown } संचालक
unit-partners = { $shown } साझेदार
unit-investors = { $shown } निवेशक
unit-tenants = { $shown } किरायेदार
unit-agencies = { $shown } { $n ->
    [one] एजेंसी
   *[other] एजेंसियाँ
}
unit-organisations = { $shown } संगठन
unit-universities = { $shown } विश्वविद्यालय
unit-colleges = { $shown } कॉलेज
unit-schools = { $shown } स्कूल
unit-institutes = { $shown } संस्थान
unit-laboratories = { $shown } { $n ->
    [one] प्रयोगशाला
   *[other] प्रयोगशालाएँ
}
unit-centres = { $shown } केंद्र
unit-departments = { $shown } विभाग
unit-parks = { $shown } पार्क
unit-plants = { $shown } संयंत्र
unit-factories = { $shown } { $n ->
    [one] कारखाना
   *[other] कारखाने
}
unit-fabs = { $shown } फ़ैब
unit-sites = { $shown } स्थल
unit-buildings = { $shown } भवन
unit-warehouses = { $shown } गोदाम
unit-shops = { $shown } { $n ->
    [one] दुकान
   *[other] दुकानें
}
unit-offices = { $shown } कार्यालय
unit-cleanrooms = { $shown } क्लीनरूम
unit-lines = { $shown } { $n ->
    [one] लाइन
   *[other] लाइनें
}
unit-machines = { $shown } { $n ->
    [one] मशीन
   *[other] मशीनें
}
unit-robots = { $shown } रोबोट
unit-tools = { $shown } उपकरण
unit-vehicles = { $shown } वाहन
unit-aircraft = { $shown } विमान
unit-ships = { $shown } जहाज़
unit-flights = { $shown } { $n ->
    [one] उड़ान
   *[other] उड़ानें
}
unit-containers = { $shown } कंटेनर
unit-wafers = { $shown } वेफ़र
unit-chips = { $shown } चिप
unit-devices = { $shown } डिवाइस
unit-units = { $shown } यूनिट
unit-products = { $shown } उत्पाद
unit-parts = { $shown } { $n ->
    [one] पुर्ज़ा
   *[other] पुर्ज़े
}
unit-components = { $shown } घटक
unit-items = { $shown } { $n ->
    [one] वस्तु
   *[other] वस्तुएँ
}
unit-orders = { $shown } ऑर्डर
unit-contracts = { $shown } अनुबंध
unit-deals = { $shown } { $n ->
    [one] सौदा
   *[other] सौदे
}
unit-projects = { $shown } { $n ->
    [one] परियोजना
   *[other] परियोजनाएँ
}
unit-programmes = { $shown } कार्यक्रम
unit-courses = { $shown } पाठ्यक्रम
unit-places = { $shown } { $n ->
    [one] सीट
   *[other] सीटें
}
unit-scholarships = { $shown } { $n ->
    [one] छात्रवृत्ति
   *[other] छात्रवृत्तियाँ
}
unit-licences = { $shown } लाइसेंस
unit-permits = { $shown } परमिट
unit-standards = { $shown } मानक
unit-certificates = { $shown } प्रमाणपत्र
unit-awards = { $shown } पुरस्कार
unit-grants = { $shown } अनुदान
unit-patents = { $shown } पेटेंट
unit-publications = { $shown } प्रकाशन
unit-designs = { $shown } डिज़ाइन
unit-layers = { $shown } { $n ->
    [one] परत
   *[other] परतें
}
unit-actors = { $shown } { $n ->
    [one] इकाई
   *[other] इकाइयाँ
}
unit-ties = { $shown } संबंध
unit-stages = { $shown } चरण
unit-events = { $shown } { $n ->
    [one] घटना
   *[other] घटनाएँ
}
unit-sources = { $shown } स्रोत
unit-facts = { $shown } तथ्य
unit-indicators = { $shown } संकेतक
unit-countries = { $shown } देश
unit-regions = { $shown } क्षेत्र
unit-markets = { $shown } बाज़ार
unit-cities = { $shown } शहर
unit-languages = { $shown } { $n ->
    [one] भाषा
   *[other] भाषाएँ
}
unit-meetings = { $shown } { $n ->
    [one] बैठक
   *[other] बैठकें
}
unit-visits = { $shown } { $n ->
    [one] दौरा
   *[other] दौरे
}
unit-cases = { $shown } { $n ->
    [one] मामला
   *[other] मामले
}
unit-accidents = { $shown } { $n ->
    [one] दुर्घटना
   *[other] दुर्घटनाएँ
}
unit-outages = { $shown } { $n ->
    [one] बिजली कटौती
   *[other] बिजली कटौतियाँ
}
unit-dips = { $shown } { $n ->
    [one] वोल्टेज गिरावट
   *[other] वोल्टेज गिरावटें
}
unit-interruptions = { $shown } व्यवधान
unit-cycles = { $shown } चक्र
unit-steps = { $shown } कदम
unit-points = { $shown } अंक
unit-times = { $shown } बार
unit-shifts = { $shown } { $n ->
    [one] पाली
   *[other] पालियाँ
}
unit-beds = { $shown } बिस्तर
unit-rooms = { $shown } { $n ->
    [one] कमरा
   *[other] कमरे
}
unit-homes = { $shown } आवास
