import type { PageTexts } from '../../page-texts';

/** The glossary: the field's words and this site's. */
export const glossary: PageTexts['glossary'] = {
	title: 'Begrippenlijst',
	summary: 'De begrippen van het vak, en hoe deze site ze gebruikt.',
	description:
		'De begrippen van de cloud en het recht eromheen in gewone taal: beschikbaarheidszone, attest, zeggenschap, zetel, SecNumCloud, C5, EUCS, CLOUD Act, FISA 702, soevereine cloud en meer.',
	lead: 'De begrippen van het vak in gewone taal, en hoe deze site ze gebruikt. Waar een begrip omstreden is, staat dat erbij.',
	letters: 'Begrippen op letter',
	scheme: 'De pagina van de certificering',
	link: (term) => `Link naar ‘${term}’`,
	terms: {
		acn: {
			name: 'ACN-kwalificatie',
			text: 'De Italiaanse kwalificatie van clouddiensten en -infrastructuur voor overheden, door de Agenzia per la cybersicurezza nazionale. Overheden mogen alleen afnemen wat in de catalogus staat, op het niveau dat hun gegevens vereisen: gewoon, kritiek of strategisch.'
		},
		attestation: {
			name: 'Attest',
			text: 'Het bewijs van één aanbieder dat hij aan een [certificering](term:scheme) voldoet, op een niveau, voor een genoemd toepassingsgebied en een periode. In strikte zin een rapport van een auditor, zoals bij [C5](term:c5); deze site gebruikt het woord ook voor certificaten, kwalificaties en keurmerken.'
		},
		'availability-zone': {
			name: 'Beschikbaarheidszone',
			text: 'Een of meer datacenters binnen een [cloudregio](term:cloud-region), met eigen stroomvoorziening, koeling en netwerk, zodat de ene zone kan uitvallen zonder de andere. Niet alle aanbieders bedoelen er hetzelfde mee, en niet elke regio heeft er meer dan één.'
		},
		c3a: {
			name: 'C3A',
			text: 'Een catalogus van het Duitse BSI uit 2026, met criteria waarmee een aanbieder kan laten zien, en een klant kan vragen, met hoeveel zelfbeschikking een clouddienst te gebruiken is. Een menu om uit te kiezen, zonder eigen rechtsgevolg; het veronderstelt [C5](term:c5).'
		},
		c5: {
			name: 'C5',
			text: 'De Cloud Computing Compliance Criteria Catalogue van het Duitse Bundesamt für Sicherheit in der Informationstechnik (BSI). Een auditor verklaart dat een genoemde dienst eraan voldoet: type 1 op een peildatum, type 2 over een periode. C5 vraagt openheid over locatie en toepasselijk recht, en stelt geen grenzen aan eigendom.'
		},
		cada: {
			name: 'Cloud and AI Development Act',
			text: 'Een verordening die de Europese Commissie in juni 2026 heeft voorgesteld. Ze voorziet in wettelijke soevereiniteitsniveaus (‘Union assurance levels’) voor clouddiensten die overheden afnemen. Het is een voorstel en bindt nog niemand.'
		},
		campus: {
			name: 'Campus',
			text: 'Meerdere datacentergebouwen van één aanbieder op één terrein. Een campus en zijn gebouwen tellen één keer.'
		},
		capacity: {
			name: 'Capaciteit',
			text: 'Hoeveel een datacenter aankan, meestal uitgedrukt als het elektrische vermogen van de computers in megawatt. Weinig aanbieders maken dat per locatie bekend; daarom telt deze site [locaties](term:place), en zegt ze dat dat iets anders is.'
		},
		'cloud-act': {
			name: 'CLOUD Act',
			text: 'Een wet van de Verenigde Staten uit 2018 (Clarifying Lawful Overseas Use of Data Act). Een aanbieder die onder Amerikaanse rechtsmacht valt, moet op een geldig bevel gegevens verstrekken die hij bezit, bewaart of waarover hij zeggenschap heeft, waar ze ook zijn opgeslagen (18 U.S.C. §\u00a02713).'
		},
		'cloud-region': {
			name: 'Cloudregio',
			text: 'Een gebied onder de naam waarvan een aanbieder zijn diensten verkoopt, zoals ‘Frankfurt’ of eu-west-3. Daarachter staan een of meer datacenters waarvan de adressen meestal niet openbaar zijn. Op deze site telt een regio alleen waar geen van haar gebouwen in het overzicht staat.'
		},
		colocation: {
			name: 'Colocatie',
			text: 'Ruimten, kooien of racks die een aanbieder in andermans datacenter huurt. De eigenaar van het gebouw is zijn [verhuurder](term:landlord); die gaat over deuren en stroom, maar doorgaans niet over gegevens.'
		},
		confidence: {
			name: 'Betrouwbaarheid',
			text: 'Hoe zeker de redactie is van een vermelding als geheel. Hoog: meerdere goede bronnen, of die van de aanbieder zelf. Gemiddeld: één goede bron, of een gevolgtrekking die als zodanig is vermeld. Laag: herinnering of van horen zeggen.'
		},
		control: {
			name: 'Zeggenschap',
			text: 'Wie uiteindelijk over een aanbieder kan beslissen: de [uiteindelijke moedermaatschappij](term:parent). Als [indeling](term:lens): het land van die moedermaatschappij. Dit is hier de standaardindeling, omdat het recht van dat land dwang kan uitoefenen.'
		},
		'counting-rule': {
			name: 'Telregel',
			text: 'Een aantal locaties omvat elke vestiging, en een regio alleen als geen van haar vestigingen in het overzicht staat; een campus en zijn gebouwen tellen één keer. [Andere definities](page:counting) geven andere aantallen.'
		},
		coverage: {
			name: 'Dekking',
			text: 'Voor welk deel van het overzicht een uitspraak überhaupt mogelijk is. Een aandeel van de locaties waarvan het openingsjaar bekend is, zegt niets over de andere; daarom staat de dekking erbij.'
		},
		'data-centre': {
			name: 'Datacenter',
			text: 'Een gebouw, of een deel ervan, dat is ingericht om computers onder te brengen, met de stroom en koeling die ze nodig hebben. Hoe groot het moet zijn om zo te heten, staat niet vast.'
		},
		doubt: {
			name: 'Twijfel',
			text: 'Een open vraag van de redactie over een vermelding. Twijfels worden op de betrokken pagina gepubliceerd.'
		},
		'edge-zone': {
			name: 'Edgezone',
			text: 'Een kleine buitenpost van een cloud dicht bij gebruikers, met een deel van de diensten. Aanbieders spreken van een local zone, extended zone of wavelength zone.'
		},
		ens: {
			name: 'ENS',
			text: 'Het Esquema Nacional de Seguridad, de Spaanse regeling voor de beveiliging van systemen die overheden gebruiken, met de categorieën básica, media en alta. Ze stelt geen grenzen aan buitenlandse eigendom.'
		},
		eucs: {
			name: 'EUCS',
			text: 'De Europese regeling voor cyberbeveiligingscertificering van clouddiensten (European Cybersecurity Certification Scheme for Cloud Services). Ze is sinds 2019 in voorbereiding en nog steeds een ontwerp: niemand heeft deze certificering. Of ze immuniteit voor buitenlands recht moet eisen, was jarenlang omstreden; sinds 2024 doen de ontwerpen dat niet meer.'
		},
		'eu-cloud-coc': {
			name: 'EU Cloud Code of Conduct',
			text: 'Een gedragscode op grond van artikel 40 AVG, waarmee cloudaanbieders laten zien hoe ze gegevens namens anderen verwerken. Ze gaat over gegevensbescherming, niet over eigendom.'
		},
		exposure: {
			name: 'Extraterritoriale werking van recht',
			text: 'Dat het recht van een land buiten de landsgrenzen voor een aanbieder kan gelden. Een juridische vaststelling met vindplaats, voor allen gelijk verwoord; ze zegt niets over wat iemand heeft gedaan. Zie de [methode](page:methodology).'
		},
		facet: {
			name: 'Facet',
			text: 'Een manier om de kaart te filteren, zoals op aanbieder of land. Keuzes binnen één facet verruimen de selectie, keuzes in verschillende facetten beperken haar.'
		},
		'fisa-702': {
			name: 'FISA 702',
			text: 'Sectie 702 van de Foreign Intelligence Surveillance Act van de Verenigde Staten (50 U.S.C. §\u00a01881a). Op grond hiervan mogen Amerikaanse inlichtingendiensten personen buiten de Verenigde Staten die geen ‘US person’ zijn gericht volgen, met medewerking van communicatieaanbieders. De bepaling geldt telkens voor beperkte tijd en is verschillende keren verlengd.'
		},
		flip: {
			name: 'Nationaliteitswissel',
			text: 'De verandering van groep van een locatie als de nationaliteit volgens een andere [indeling](term:lens) wordt bepaald: bijvoorbeeld Europees naar zetel en Amerikaans naar zeggenschap. [Alle wisselingen](page:flip) zijn geteld.'
		},
		'gaia-x': {
			name: 'Gaia-X',
			text: 'Een in 2021 opgerichte Europese vereniging die regels opstelt voor het beschrijven en labelen van data- en clouddiensten. Ze exploiteert geen cloud. Haar labels gelden voor afzonderlijke diensten; het hoogste vraagt Europese zeggenschap.'
		},
		hds: {
			name: 'HDS',
			text: 'Hébergeur de données de santé: de Franse certificering zonder welke niemand persoonlijke gezondheidsgegevens voor anderen mag hosten. Sinds versie 2.0 moet de hosting in de Europese Economische Ruimte plaatsvinden en moet openbaar zijn of recht van daarbuiten kan gelden; verboden is dat niet.'
		},
		hyperscaler: {
			name: 'Hyperscaler',
			text: 'Een zeer grote cloudaanbieder met regio’s over de hele wereld. Het woord heeft geen vaste ondergrens; meestal worden Amazon, Microsoft en Google bedoeld.'
		},
		'iso-27001': {
			name: 'ISO/IEC 27001',
			text: 'De internationale norm voor het beheer van informatiebeveiliging. Gecertificeerd wordt een managementsysteem met een opgegeven toepassingsgebied, geen product, en niet het toepasselijke recht.'
		},
		'jurisdiction-group': {
			name: 'Rechtsgebied',
			text: 'Hoe landen op deze site tot groepen zijn samengevoegd: Europese Unie, rest van Europa, Verenigde Staten, rest van de wereld. De groepen bepalen de kleuren van de kaart.'
		},
		landlord: {
			name: 'Verhuurder',
			text: 'Van wie het gebouw is waarin een locatie zit, als het niet van de aanbieder zelf is. Zie [colocatie](term:colocation).'
		},
		lens: {
			name: 'Indeling',
			text: 'Een manier om de nationaliteit te bepalen: naar [zeggenschap](term:control), naar [zetel](term:seat) of naar [technologie](term:technology). De indeling geeft de kaart haar kleuren.'
		},
		'licensed-technology': {
			name: 'EU-aanbieder op Amerikaanse technologie',
			text: 'Een markering voor aanbieders met zetel en zeggenschap in de Europese Unie, waarvan de kern van de technologie in licentie uit de Verenigde Staten komt. Ze is bij elke indeling te zien.'
		},
		operator: {
			name: 'Aanbieder',
			text: 'Het bedrijf dat een cloud exploiteert. Het hoeft niet de eigenaar van het gebouw te zijn, en ook niet de contractpartij van de klant.'
		},
		parent: {
			name: 'Uiteindelijke moedermaatschappij',
			text: 'De persoon, het bedrijf of de staat aan de top van de eigendomsketen, met het laatste woord. Een beursgenoteerde onderneming zonder controlerend aandeelhouder is haar eigen uiteindelijke moedermaatschappij.'
		},
		place: {
			name: 'Locatie',
			text: 'Een vermelding op de kaart: alles wat er voor de cloud van een aanbieder staat, stond of moet komen, van een gebouw tot een regio zoals die wordt verkocht.'
		},
		plate: {
			name: 'Verzamelteken',
			text: 'Wat de kaart tekent voor locaties waarvan alleen de plaats bekend is: één teken met hun aantal, dat zich opent als lijst. Het staat in het midden van de plaats, omdat de werkelijke posities niet openbaar zijn.'
		},
		precision: {
			name: 'Nauwkeurigheid',
			text: 'Hoever het punt van een locatie te vertrouwen is: gebouw, campus, gemeente, stedelijk gebied of land. Bij elk hoort een straal, die de kaart tekent.'
		},
		qualification: {
			name: 'Kwalificatie',
			text: 'Het besluit van een overheidsinstantie dat een dienst aan haar eisen voldoet, zoals bij [SecNumCloud](term:secnumcloud) of de [ACN-kwalificatie](term:acn). De staat beslist zelf, na een audit.'
		},
		reach: {
			name: 'Reikwijdte',
			text: 'Hoever een [attest](term:attestation) gaat. Locaties: de bron noemt ze. Aanbieder: volgens de bron alles in Europa. Niet opgegeven: de bron zegt het niet, wat het vaakst voorkomt.'
		},
		record: {
			name: 'Overzicht',
			text: 'Alles wat deze site weet: locaties, aanbieders, certificeringen, attesten, gebeurtenissen en bronnen, in bestanden die iedereen kan lezen en hergebruiken. De hele site is daaruit opgebouwd.'
		},
		scheme: {
			name: 'Certificering',
			text: 'Een stel eisen waarvan de naleving kan worden gecertificeerd, met een uitgevende instantie, niveaus en een looptijd; ook certificatieschema genoemd. Wat wordt gecertificeerd, verschilt: een dienst, een bedrijf, een gebouw, een managementsysteem.'
		},
		seal: {
			name: 'SEAL',
			text: 'Sovereignty Effectiveness Assurance Level, 0 tot en met 4: de niveaus van het Cloud Sovereignty Framework van de Europese Commissie uit 2025. Een beoordelingsschema voor een aanbesteding, geen certificaat dat een dienst draagt.'
		},
		seat: {
			name: 'Zetel',
			text: 'Het land waar het bedrijf dat de dienst in Europa exploiteert, is ingeschreven, waar het hoofdkantoor van het concern ook staat. Dat bedrijf is vaak ook de contractpartij.'
		},
		secnumcloud: {
			name: 'SecNumCloud',
			text: 'De kwalificatie van clouddiensten door de Franse ANSSI. Sinds versie 3.2 beperkt ze eigendom van buiten de Europese Unie en eist ze immuniteit voor niet-Europees recht. Ze kwalificeert een genoemde dienst, geen bedrijf of datacenter, en sluit buitenlandse technologie niet uit.'
		},
		source: {
			name: 'Bron',
			text: 'Een adres, titel, uitgever en datum, met hoe ze is gelezen en wat ze onderbouwt. Elk gegeven in het overzicht heeft er minstens één. [Alle bronnen](page:sources).'
		},
		'sovereign-cloud': {
			name: 'Soevereine cloud',
			text: 'Een cloud waarvan wordt gezegd dat hij onder zeggenschap staat van wie hem gebruikt, of van hun staat. Er is geen aanvaarde of wettelijke definitie: de een bedoelt waar gegevens staan, de ander wie exploiteert, wie eigenaar is of wiens technologie het is. Deze site gebruikt het begrip niet als categorie; ze toont elk van die aspecten afzonderlijk.'
		},
		status: {
			name: 'Status',
			text: 'De laatste toestand van een locatie die een bron staaft: in bedrijf, in aanbouw, aangekondigd, gesloten of geschrapt. De datum ervan is die van de bron.'
		},
		technology: {
			name: 'Herkomst van de technologie',
			text: 'De landen waarvan de leveranciers de kern van de technologie van een aanbieder leveren, op volgorde van gewicht. Het eerste bepaalt de kleur.'
		}
	}
};
