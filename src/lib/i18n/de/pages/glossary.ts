import type { PageTexts } from '../../page-texts';

/** The glossary: the field's words and this site's. */
export const glossary: PageTexts['glossary'] = {
	title: 'Glossar',
	summary: 'Die Begriffe des Fachs und wie diese Website sie verwendet.',
	description:
		'Die Begriffe der Cloud und ihres Rechts in klarer Sprache: Verfügbarkeitszone, Testat, Kontrolle, Sitz, SecNumCloud, C5, EUCS, CLOUD Act, FISA 702, souveräne Cloud und weitere.',
	lead: 'Die Begriffe des Fachs in klarer Sprache und wie diese Website sie verwendet. Wo ein Begriff umstritten ist, steht es dabei.',
	letters: 'Begriffe nach Anfangsbuchstaben',
	scheme: 'Die Seite der Zertifizierung',
	link: (term) => `Link zu „${term}“`,
	terms: {
		acn: {
			name: 'ACN-Qualifizierung',
			text: 'Die italienische Qualifizierung von Cloud-Diensten und -Infrastrukturen für öffentliche Verwaltungen durch die Agenzia per la cybersicurezza nazionale. Verwaltungen dürfen nur beschaffen, was deren Katalog aufführt, und zwar auf der Stufe, die ihre Daten erfordern: gewöhnlich, kritisch oder strategisch.'
		},
		attestation: {
			name: 'Nachweis',
			text: 'Der Beleg eines Betreibers, dass er eine [Zertifizierung](term:scheme) erfüllt, auf einer Stufe, für einen benannten Geltungsbereich und Zeitraum. Das kann ein Testat sein, also der Bericht eines Prüfers wie beim [C5](term:c5), aber auch ein Zertifikat, eine Qualifizierung oder ein Label.'
		},
		'availability-zone': {
			name: 'Verfügbarkeitszone',
			text: 'Ein oder mehrere Rechenzentren einer [Cloud-Region](term:cloud-region) mit eigener Stromversorgung, eigener Kühlung und eigenem Netz, sodass eine Zone ausfallen kann, ohne dass die anderen ausfallen. Nicht alle Betreiber meinen damit dasselbe, und nicht jede Region hat mehrere.'
		},
		c3a: {
			name: 'C3A',
			text: 'Ein Katalog des deutschen BSI von 2026 mit Kriterien, an denen ein Anbieter zeigen und ein Kunde abfragen kann, wie selbstbestimmt sich ein Cloud-Dienst nutzen lässt. Er ist zum Auswählen gedacht und hat keine eigene Rechtswirkung; den [C5](term:c5) setzt er voraus.'
		},
		c5: {
			name: 'C5',
			text: 'Der Cloud Computing Compliance Criteria Catalogue des deutschen Bundesamts für Sicherheit in der Informationstechnik (BSI). Ein Prüfer testiert, dass ein benannter Dienst ihn erfüllt: Typ 1 zu einem Stichtag, Typ 2 über einen Zeitraum. Er verlangt Offenheit über Standort und anwendbares Recht und beschränkt das Eigentum nicht.'
		},
		cada: {
			name: 'Cloud and AI Development Act',
			text: 'Eine Verordnung, die die Europäische Kommission im Juni 2026 vorgeschlagen hat. Sie sieht gesetzliche Souveränitätsstufen („Union assurance levels“) für Cloud-Dienste vor, die öffentliche Stellen beschaffen. Sie ist ein Vorschlag und bindet noch niemanden.'
		},
		campus: {
			name: 'Campus',
			text: 'Mehrere Rechenzentrumsgebäude eines Betreibers auf einem Gelände. Ein Campus und seine Gebäude zählen einmal.'
		},
		capacity: {
			name: 'Kapazität',
			text: 'Wie viel ein Rechenzentrum leisten kann, meist angegeben als elektrische Leistung seiner Rechner in Megawatt. Nur wenige Betreiber veröffentlichen sie für jeden Standort; diese Website zählt deshalb [Standorte](term:place) und sagt, dass das etwas anderes ist.'
		},
		'cloud-act': {
			name: 'CLOUD Act',
			text: 'Ein Gesetz der Vereinigten Staaten von 2018 (Clarifying Lawful Overseas Use of Data Act). Ein Anbieter, der der US-Gerichtsbarkeit unterliegt, muss auf wirksame Anordnung Daten herausgeben, die sich in seinem Besitz, in seinem Gewahrsam oder unter seiner Kontrolle befinden, gleich wo sie gespeichert sind (18 U.S.C. §\u00a02713).'
		},
		'cloud-region': {
			name: 'Cloud-Region',
			text: 'Ein Gebiet, unter dessen Namen ein Betreiber seine Dienste verkauft, etwa „Frankfurt“ oder eu-west-3. Dahinter stehen ein oder mehrere Rechenzentren, deren Adressen meist nicht öffentlich sind. Auf dieser Website zählt eine Region nur, wenn keines ihrer Gebäude verzeichnet ist.'
		},
		colocation: {
			name: 'Colocation',
			text: 'Räume, Käfige oder Schränke, die ein Betreiber in einem fremden Rechenzentrum mietet. Der Eigentümer des Gebäudes ist sein [Vermieter](term:landlord); er verfügt über Türen und Strom, in der Regel aber nicht über Daten.'
		},
		confidence: {
			name: 'Verlässlichkeit',
			text: 'Wie sicher sich die Redaktion eines Eintrags insgesamt ist. Hoch: mehrere gute Quellen oder die des Betreibers selbst. Mittel: eine gute Quelle oder ein Schluss, der als solcher benannt ist. Gering: Erinnerung oder Hörensagen.'
		},
		control: {
			name: 'Kontrolle',
			text: 'Wer letztlich über einen Betreiber bestimmen kann: die [oberste Muttergesellschaft](term:parent). Als [Zuordnung](term:lens) das Land dieser Muttergesellschaft. Sie ist hier voreingestellt, denn das Recht dieses Landes kann durchgreifen.'
		},
		'counting-rule': {
			name: 'Zählregel',
			text: 'Die Zahl der Standorte umfasst jede Anlage, eine Region nur, wenn keine ihrer Anlagen verzeichnet ist, und einen Campus mit seinen Gebäuden einmal. [Andere Definitionen](page:counting) ergeben andere Zahlen.'
		},
		coverage: {
			name: 'Abdeckung',
			text: 'Für welchen Teil des Verzeichnisses sich eine Aussage überhaupt treffen lässt. Ein Anteil an den Standorten, deren Eröffnungsjahr bekannt ist, sagt nichts über die übrigen; deshalb steht die Abdeckung daneben.'
		},
		'data-centre': {
			name: 'Rechenzentrum',
			text: 'Ein Gebäude oder ein Gebäudeteil, der Rechner beherbergt und ihnen Strom und Kühlung bietet. Wie groß es sein muss, um so zu heißen, ist nicht festgelegt.'
		},
		doubt: {
			name: 'Zweifel',
			text: 'Eine offene Frage der Redaktion zu einem Eintrag. Zweifel werden auf der betreffenden Seite veröffentlicht.'
		},
		'edge-zone': {
			name: 'Edge-Zone',
			text: 'Ein kleiner Außenposten einer Cloud in Nutzernähe, mit einem Teil ihrer Dienste. Betreiber sprechen von Local Zone, Extended Zone oder Wavelength Zone.'
		},
		ens: {
			name: 'ENS',
			text: 'Das Esquema Nacional de Seguridad, die spanische Vorschrift über die Sicherheit der Systeme, die öffentliche Stellen nutzen, mit den Kategorien básica, media und alta. Ausländisches Eigentum beschränkt es nicht.'
		},
		eucs: {
			name: 'EUCS',
			text: 'Das europäische Schema für die Cybersicherheitszertifizierung von Cloud-Diensten (European Cybersecurity Certification Scheme for Cloud Services). Es ist seit 2019 in Vorbereitung und noch immer ein Entwurf: Niemand besitzt diese Zertifizierung. Ob sie Immunität gegenüber ausländischem Recht verlangen soll, war jahrelang umstritten; seit 2024 verlangen die Entwürfe das nicht mehr.'
		},
		'eu-cloud-coc': {
			name: 'EU Cloud Code of Conduct',
			text: 'Verhaltensregeln nach Artikel 40 DSGVO, mit denen Cloud-Anbieter zeigen, wie sie Daten im Auftrag anderer verarbeiten. Sie betreffen den Datenschutz, nicht das Eigentum.'
		},
		exposure: {
			name: 'Geltung extraterritorialen Rechts',
			text: 'Dass das Recht eines Landes über dessen Grenzen hinaus bei einem Betreiber greifen kann. Eine rechtliche Feststellung mit Fundstelle, für alle gleich formuliert; sie sagt nichts darüber, was jemand getan hat. Siehe die [Methodik](page:methodology).'
		},
		facet: {
			name: 'Facette',
			text: 'Eine Möglichkeit, die Karte zu filtern, etwa nach Betreiber oder Land. Mehrere Werte in einer Facette erweitern die Auswahl, Werte in verschiedenen Facetten engen sie ein.'
		},
		'fisa-702': {
			name: 'FISA 702',
			text: 'Abschnitt 702 des Foreign Intelligence Surveillance Act der Vereinigten Staaten (50 U.S.C. §\u00a01881a). Er erlaubt US-Nachrichtendiensten, Personen außerhalb der Vereinigten Staaten, die keine US-Personen sind, mit Unterstützung von Kommunikationsanbietern gezielt zu überwachen. Er gilt jeweils befristet und wurde mehrfach verlängert.'
		},
		flip: {
			name: 'Nationalitätswechsel',
			text: 'Der Wechsel eines Standorts in eine andere Gruppe, wenn die Nationalität nach einer anderen [Zuordnung](term:lens) bestimmt wird: zum Beispiel nach Sitz europäisch und nach Kontrolle amerikanisch. [Alle Wechsel](page:flip) sind gezählt.'
		},
		'gaia-x': {
			name: 'Gaia-X',
			text: 'Eine 2021 gegründete europäische Vereinigung, die Regeln für die Beschreibung und Kennzeichnung von Daten- und Cloud-Diensten aufstellt. Sie betreibt keine Cloud. Ihre Labels gelten einzelnen Diensten; das höchste verlangt europäische Kontrolle.'
		},
		hds: {
			name: 'HDS',
			text: 'Hébergeur de données de santé: die französische Zertifizierung, ohne die niemand personenbezogene Gesundheitsdaten für Dritte hosten darf. Seit Version 2.0 muss das Hosting im Europäischen Wirtschaftsraum stattfinden, und es ist offenzulegen, wenn Recht von außerhalb greifen kann; verboten ist das nicht.'
		},
		hyperscaler: {
			name: 'Hyperscaler',
			text: 'Ein sehr großer Cloud-Betreiber mit Regionen in aller Welt. Eine feste Grenze hat der Begriff nicht; meist sind Amazon, Microsoft und Google gemeint.'
		},
		'iso-27001': {
			name: 'ISO/IEC 27001',
			text: 'Die internationale Norm für das Management der Informationssicherheit. Zertifiziert wird ein Managementsystem mit angegebenem Geltungsbereich, kein Produkt und nicht das anwendbare Recht.'
		},
		'jurisdiction-group': {
			name: 'Rechtsraum',
			text: 'Wie Länder auf dieser Website zu Gruppen zusammengefasst sind: Europäische Union, übriges Europa, Vereinigte Staaten, übrige Welt. Danach richten sich die Farben der Karte.'
		},
		landlord: {
			name: 'Vermieter',
			text: 'Wem das Gebäude gehört, in dem ein Standort liegt, wenn es nicht das des Betreibers ist. Siehe [Colocation](term:colocation).'
		},
		lens: {
			name: 'Zuordnung',
			text: 'Eine Art, die Nationalität zu bestimmen: nach [Kontrolle](term:control), nach [Sitz](term:seat) oder nach [Technologie](term:technology). Die Zuordnung färbt die Karte.'
		},
		'licensed-technology': {
			name: 'EU-Betreiber mit US-Technologie',
			text: 'Eine Kennzeichnung für Betreiber mit Sitz und Kontrolle in der Europäischen Union, bei denen der Kern der Technologie aus den Vereinigten Staaten lizenziert ist. Sie erscheint bei jeder Zuordnung.'
		},
		operator: {
			name: 'Betreiber',
			text: 'Das Unternehmen, das eine Cloud betreibt. Ihm muss weder das Gebäude gehören, noch muss es der Vertragspartner des Kunden sein.'
		},
		parent: {
			name: 'Oberste Muttergesellschaft',
			text: 'Die Person, das Unternehmen oder der Staat an der Spitze der Eigentümerkette, mit dem letzten Wort. Eine börsennotierte Gesellschaft ohne beherrschenden Anteilseigner ist ihre eigene oberste Muttergesellschaft.'
		},
		place: {
			name: 'Standort',
			text: 'Ein Eintrag der Karte: alles, was für die Cloud eines Betreibers besteht, bestand oder entstehen soll, vom Gebäude bis zur vermarkteten Region.'
		},
		plate: {
			name: 'Sammelzeichen',
			text: 'Was die Karte für Standorte zeichnet, von denen nur der Ort bekannt ist: ein einziges Zeichen mit ihrer Zahl, das sich zu einer Liste öffnet. Es steht in der Ortsmitte, weil die wirklichen Lagen nicht öffentlich sind.'
		},
		precision: {
			name: 'Genauigkeit',
			text: 'Wie weit man sich auf den Punkt eines Standorts verlassen kann: Gebäude, Campus, Gemeinde, Ballungsraum oder Land. Zu jeder Angabe gehört ein Radius, den die Karte zeichnet.'
		},
		qualification: {
			name: 'Qualifizierung',
			text: 'Die Entscheidung einer Behörde, dass ein Dienst ihre Anforderungen erfüllt, wie bei [SecNumCloud](term:secnumcloud) oder der [ACN-Qualifizierung](term:acn). Es entscheidet der Staat selbst, nach einer Prüfung.'
		},
		reach: {
			name: 'Reichweite',
			text: 'Wie weit ein [Nachweis](term:attestation) reicht. Standorte: Die Quelle nennt sie. Betreiber: Laut Quelle gilt er für alles in Europa. Nicht angegeben: Sie sagt es nicht, der häufigste Fall.'
		},
		record: {
			name: 'Verzeichnis',
			text: 'Alles, was diese Website weiß: Standorte, Betreiber, Zertifizierungen, Nachweise, Ereignisse und Quellen, in Dateien, die jeder lesen und weiterverwenden kann. Die gesamte Website entsteht daraus.'
		},
		scheme: {
			name: 'Zertifizierung',
			text: 'Ein Katalog von Anforderungen, deren Erfüllung sich zertifizieren lässt, mit Herausgeber, Stufen und Laufzeit; auch Zertifizierungsschema genannt. Was zertifiziert wird, ist verschieden: ein Dienst, ein Unternehmen, ein Gebäude, ein Managementsystem.'
		},
		seal: {
			name: 'SEAL',
			text: 'Sovereignty Effectiveness Assurance Level, 0 bis 4: die Stufen des Cloud Sovereignty Framework der Europäischen Kommission von 2025. Ein Raster für Ausschreibungen, kein Zertifikat, das ein Dienst trägt.'
		},
		seat: {
			name: 'Sitz',
			text: 'Das Land, in dem das Unternehmen eingetragen ist, das den Dienst in Europa betreibt, gleich wo der Konzern seine Zentrale hat. Dieses Unternehmen ist oft auch der Vertragspartner.'
		},
		secnumcloud: {
			name: 'SecNumCloud',
			text: 'Die Qualifizierung von Cloud-Diensten durch die französische ANSSI. Seit Version 3.2 beschränkt sie Eigentum von außerhalb der Europäischen Union und verlangt Immunität gegenüber außereuropäischem Recht. Sie qualifiziert einen benannten Dienst, nicht ein Unternehmen oder ein Rechenzentrum, und schließt ausländische Technologie nicht aus.'
		},
		source: {
			name: 'Quelle',
			text: 'Adresse, Titel, Herausgeber und Datum, dazu wie sie gelesen wurde und was sie belegt. Jede Angabe im Verzeichnis hat mindestens eine. [Alle Quellen](page:sources).'
		},
		'sovereign-cloud': {
			name: 'Souveräne Cloud',
			text: 'Eine Cloud, von der es heißt, sie stehe unter der Kontrolle derer, die sie nutzen, oder ihres Staates. Eine anerkannte oder gesetzliche Definition gibt es nicht: Die einen meinen, wo die Daten liegen, andere, wer betreibt, wem etwas gehört oder wessen Technologie es ist. Diese Website verwendet den Begriff nicht als Kategorie; sie zeigt jeden dieser Aspekte für sich.'
		},
		status: {
			name: 'Status',
			text: 'Der letzte Zustand eines Standorts, den eine Quelle belegt: in Betrieb, im Bau, angekündigt, geschlossen oder verworfen. Sein Datum ist das der Quelle.'
		},
		technology: {
			name: 'Herkunft der Technologie',
			text: 'Die Länder, deren Hersteller den Kern der Technologie eines Betreibers liefern, nach Gewicht geordnet. Das erste gibt die Farbe vor.'
		}
	}
};
