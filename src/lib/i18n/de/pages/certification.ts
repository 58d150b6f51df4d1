import type { PageTexts } from '../../page-texts';

/** The pages of certification schemes, their index, and the tables of attestations. */
export const certification: PageTexts['certification'] = {
	index: {
		title: 'Zertifizierungen',
		lead: (f, count, held) =>
			`${f.number(count)} Zertifizierungen im Vergleich: wer sie herausgibt, was sie prüfen, ob sie Immunität gegenüber dem Recht außereuropäischer Länder verlangen und wer sie besitzt. ${f.number(held)} davon ${f.plural(held, { one: 'ist', other: 'sind' })} im Besitz eines Betreibers aus dem Verzeichnis.`,
		description: (f, count) =>
			`${f.number(count)} Cloud-Zertifizierungen in einer Tabelle: Herausgeber, Art, Immunität gegenüber außereuropäischem Recht, Vorgaben zum Eigentum, Gültigkeit und Inhaber, von SecNumCloud und C5 bis ENS, HDS und ISO/IEC 27001.`,
		caption: 'Zertifizierungen im Vergleich',
		note: 'Immunität: ob die Zertifizierung selbst Schutz vor dem Recht außereuropäischer Länder verlangt. Auch eine, die das nicht tut, kann anspruchsvoll sein. Inhaber sind Betreiber, gleich für welchen Geltungsbereich.'
	},
	column: {
		name: 'Zertifizierung',
		issuer: 'Herausgeber',
		kind: 'Art',
		immunity: 'Verlangt Immunität',
		ownership: 'Vorgaben für Anteilseigner',
		validity: 'Gültig für',
		holders: 'Inhaber',
		status: 'Status',
		scope: 'Geltungsbereich im Wortlaut der Quelle',
		where: 'Wo',
		period: 'Zeitraum',
		evidence: 'Laut wem',
		levels: 'Stufe'
	},
	kind: {
		'national-cloud-security': 'Nationale Cloud-Sicherheit',
		'eu-cloud-security': 'Cloud-Sicherheit der EU',
		'data-protection-code': 'Datenschutz',
		'health-data': 'Gesundheitsdaten',
		sector: 'Branche',
		payment: 'Zahlungsdaten',
		'management-system': 'Managementsystem',
		'assurance-report': 'Testat',
		facility: 'Gebäude',
		label: 'Label',
		sustainability: 'Nachhaltigkeit'
	},
	kindSays: {
		'national-cloud-security':
			'Sie betrifft die Dienste, die der Geltungsbereich nennt, nicht alles, was das Unternehmen verkauft. Sie folgt den Anforderungen eines Landes; ob ein anderes sie anerkennt, entscheidet dieses selbst.',
		'eu-cloud-security':
			'Sie bewertet oder beschreibt Dienste für Käufer in der Union; eine nationale Zertifizierung, die ein Gesetz verlangt, ersetzt sie nicht.',
		'data-protection-code':
			'Sie betrifft den Umgang mit personenbezogenen Daten nach der DSGVO, nicht die Sicherheit der Gebäude und nicht die Frage, welches ausländische Recht beim Anbieter greifen kann.',
		'health-data':
			'Sie betrifft das Hosting von Gesundheitsdaten, und zwar für die im Zertifikat aufgeführten Tätigkeiten; über andere Dienste desselben Unternehmens sagt sie nichts.',
		sector:
			'Sie folgt den Anforderungen einer Branche oder eines Käufers; anderswo beweist sie wenig.',
		payment: 'Sie betrifft nur Kartenzahlungen.',
		'management-system':
			'Sie zertifiziert, wie sich ein Unternehmen organisiert, und zwar für einen Geltungsbereich, den es selbst wählt. Sie setzt keine Messlatte, die ein Dienst erreichen müsste, und zwei gleichnamige Zertifikate können sehr Unterschiedliches abdecken.',
		'assurance-report':
			'Es handelt sich um den Bericht eines Prüfers für Kunden, nicht um ein Zertifikat: Erst der Bericht sagt, welche Kontrollen geprüft wurden und mit welchem Ergebnis, und er ist selten öffentlich.',
		facility:
			'Sie betrifft ein Gebäude mit Stromversorgung, Kühlung und Zutritt, nicht die Cloud, die darin läuft, und nicht deren Betreiber.',
		label:
			'Es handelt sich um das Label eines Verbands oder eines Käufers; es ist so viel wert wie die Prüfung dahinter.',
		sustainability: 'Sie betrifft Energie und Umwelt, nicht Sicherheit oder Daten.'
	},
	immunity: { yes: 'Ja', partly: 'Teilweise', no: 'Nein' },
	immunitySays: {
		yes: 'Sie verlangt Immunität gegenüber dem Recht außereuropäischer Länder.',
		partly:
			'Sie verlangt teilweise oder auf einigen Stufen Immunität gegenüber dem Recht außereuropäischer Länder.',
		no: 'Sie verlangt keine Immunität gegenüber dem Recht außereuropäischer Länder: Ein Inhaber kann ihm unterliegen.'
	},
	status: { 'in-force': 'In Kraft', superseded: 'Abgelöst', draft: 'Entwurf' },
	international: 'International',
	years: (f, count) => `${f.number(count)} ${f.plural(count, { one: 'Jahr', other: 'Jahre' })}`,
	noRule: 'keine im Verzeichnis',
	banner: {
		superseded: 'Abgelöst: Niemand kann sie mehr erhalten.',
		successor: 'An ihre Stelle trat',
		draft:
			'Ein Entwurf: Noch kann niemand sie besitzen. Was hier steht, kann sich bis zur Verabschiedung ändern.',
		predecessors: 'Sie trat an die Stelle von'
	},
	lead: (f, { holders, named, status }) => {
		if (status === 'draft') return 'Niemand besitzt diese Zertifizierung: Sie ist nicht in Kraft.';
		if (holders === 0) return 'Kein Betreiber im Verzeichnis besitzt diese Zertifizierung.';
		const operators = f.plural(holders, {
			one: 'Ein Betreiber im Verzeichnis besitzt',
			other: `${f.number(holders)} Betreiber im Verzeichnis besitzen`
		});
		const places =
			named === 0
				? 'keine Quelle nennt einen Standort dazu'
				: `Quellen nennen dazu ${f.plural(named, { one: 'einen Standort', other: `${f.number(named)} Standorte` })}`;
		return `${operators} diese Zertifizierung; ${places}.`;
	},
	description: (name, sentence, date) =>
		`${name}: was damit zertifiziert wird und was nicht, wer Inhaber ist, wofür, bis wann und wo. ${sentence} Stand: ${date}.`,
	figures: {
		holders: (f, count) =>
			f.plural(count, { one: 'Betreiber ist Inhaber', other: 'Betreiber sind Inhaber' }),
		attestations: (f, count) =>
			f.plural(count, {
				one: 'gültiger Nachweis mit eigenem Geltungsbereich',
				other: 'gültige Nachweise, jeder mit eigenem Geltungsbereich'
			}),
		sought: (f, count) => `und ${f.number(count)} angestrebt`,
		named: (f, count) =>
			f.plural(count, {
				one: 'Standort, den eine Quelle nennt, nach der Zählregel',
				other: 'Standorte, die eine Quelle nennt, nach der Zählregel'
			})
	},
	explorer: 'Inhaber auf der interaktiven Karte öffnen',
	says: {
		title: 'Was zertifiziert wird',
		not: 'Was nicht gesagt ist',
		operator:
			'Dass ein Betreiber sie besitzt, heißt nicht, dass jeder Dienst oder jeder Standort dieses Betreibers abgedeckt ist: Das sagt allein der Geltungsbereich.',
		safe: 'Weder ihr Vorhandensein noch ihr Fehlen besagt, dass ein Dienst sicher oder unsicher ist.'
	},
	rules: {
		title: 'Regeln und Herausgeber',
		issuer: 'Herausgeber',
		country: 'Land',
		kind: 'Art',
		levels: 'Stufen',
		noLevels: 'nur eine Stufe',
		validity: 'Gültigkeit',
		edition: 'Geltende Fassung',
		editions: 'Fassungen',
		immunity: 'Immunität gegenüber außereuropäischem Recht',
		ownership: 'Vorgaben für Anteilseigner',
		noOwnership: 'Vorgaben für die Anteilseigner des Inhabers sind im Verzeichnis nicht bekannt.',
		legal: 'Was das Gesetz daran knüpft',
		since: (date) => `seit ${date}`,
		milestones: 'Schritte dorthin',
		register: 'Amtliches Register',
		noRegister: 'Ein öffentliches Register ist im Verzeichnis nicht bekannt.',
		open: 'Register öffnen',
		notes: 'Anmerkungen'
	},
	holders: {
		title: 'Wer sie besitzt',
		note: (date) =>
			`Stand: ${date}. Jede Zeile ist ein Nachweis mit eigenem Geltungsbereich; die letzte Spalte sagt, auf wessen Wort er beruht.`,
		none: 'Kein Betreiber im Verzeichnis.'
	},
	where: {
		title: 'Wo das gilt',
		label: (name, count) =>
			`Karte der Standorte, die Quellen in Nachweisen zu ${name} nennen; Zahl der Standorte: ${count}`,
		drawn:
			'Eingezeichnet und aufgeführt sind nur Standorte, die eine Quelle in einem gültigen Nachweis nennt, nach dem Land, aus dem ihr Betreiber kontrolliert wird.',
		noneNamed: 'Keine Quelle nennt einen Standort, daher ist nichts eingezeichnet.',
		everywhere: (f, count) =>
			f.plural(count, {
				one: 'Bei einem Betreiber gilt sie laut Quelle für alles in Europa:',
				other: `Bei ${f.number(count)} Betreibern gilt sie laut Quelle für alles in Europa:`
			}),
		nowhere: (f, count) =>
			f.plural(count, {
				one: 'Bei einem Betreiber sagt keine Quelle, wo:',
				other: `Bei ${f.number(count)} Betreibern sagt keine Quelle, wo:`
			}),
		notDrawn:
			'Ihre Standorte sind nicht eingezeichnet: Dass ein Betreiber ein Zertifikat besitzt, macht nicht jedes seiner Rechenzentren zu einem zertifizierten Standort.',
		caption: 'Standorte, die Quellen nennen'
	},
	events: {
		title: 'Ereignisse',
		note: 'Ereignisse des Verzeichnisses, die diese Zertifizierung nennen.'
	},
	refused: {
		title: 'Nicht übernommene Behauptungen',
		note: 'Sie sind in Umlauf; im Verzeichnis steht aus dem genannten Grund etwas anderes.'
	},
	definition:
		'Gezählt sind Betreiber, die sie am Stichtag des Verzeichnisses besitzen, gleich für welchen Geltungsbereich, und Standorte, die eine Quelle nennt.',
	doubts: { title: 'Offene Fragen' },
	sources: { title: 'Quellen' },
	lines: {
		reach: {
			operator: 'laut Quelle alles in Europa',
			unspecified: 'die Quelle sagt nicht, wo'
		},
		named: (f, count) =>
			f.plural(count, {
				one: 'Ein genannter Standort:',
				other: `${f.number(count)} genannte Standorte:`
			}),
		doubt: 'Offen:'
	}
};
