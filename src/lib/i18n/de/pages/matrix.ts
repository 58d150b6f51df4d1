import type { PageTexts } from '../../page-texts';

/** The page of the two heat tables. */
export const matrix: PageTexts['matrix'] = {
	title: 'Matrix',
	lead: 'Wer welche Zertifizierung besitzt und wer wo Standorte hat: zwei Tabellen über alles zugleich.',
	description: (operators, schemes, countries) =>
		`${operators} Cloud-Betreiber, die ${schemes} Zertifizierungen in ihrem Besitz und die ${countries} Länder Europas, in denen sie Rechenzentren haben: zwei Tabellen, in denen jede Zelle zur Karte führt.`,
	skip: 'Diese Tabelle überspringen',
	scroll: 'Die Tabelle lässt sich in ihrem Rahmen verschieben; jede Zelle ist ein Link.',
	total: 'Summe',
	certifications: {
		title: 'Betreiber und Zertifizierungen',
		caption: 'Tabelle der Betreiber nach Zertifizierung',
		note: (f, operators, schemes, day) =>
			`${f.number(operators)} Betreiber und ${f.number(schemes)} Zertifizierungen, Stand des Verzeichnisses: ${f.date(day)}; was bis dahin abgelaufen war, fehlt. Farbe und Code neben dem Namen: das Land, dessen Recht beim Betreiber greift. Form: wie weit die Zertifizierung laut Quelle reicht.`,
		legend: 'Formen',
		state: {
			places: 'Im Besitz; die Quelle nennt die Standorte, ihre Zahl steht neben dem Zeichen',
			operator: 'Im Besitz; laut Quelle für alles in Europa',
			unspecified: 'Im Besitz; die Quelle sagt nicht, wo sie gilt',
			'in-progress': 'Angestrebt, nicht erteilt'
		},
		cell: (f, state, places) =>
			({
				places: `im Besitz, ${f.number(places)} ${f.plural(places, { one: 'Standort', other: 'Standorte' })} genannt`,
				operator: 'im Besitz, für alles in Europa',
				unspecified: 'im Besitz, Standorte nicht angegeben',
				'in-progress': 'angestrebt'
			})[state],
		held: 'Zertifizierungen im Besitz',
		holders: 'Inhaber',
		meaning: [
			'Ein Zeichen besagt, dass eine Quelle die Zertifizierung angibt, und zwar für irgendeinen Dienst des Betreibers. Nur ein Quadrat besagt, dass sie Standorte nennt; kein anderes Zeichen darf als „hier zertifiziert“ gelesen werden.',
			'Eine leere Zelle besagt, dass keine der gelesenen Quellen eine Zertifizierung angibt. Sie besagt nicht, dass der Betreiber sie nicht hat.',
			'Zertifizierungen unterscheiden sich darin, was sie prüfen und verlangen; ihre Zahl ist kein Maß für Qualität. Was jede bescheinigt, steht auf ihrer eigenen Seite.'
		]
	},
	presence: {
		title: 'Betreiber und Länder',
		caption: 'Tabelle der Betreiber nach Land',
		note: (f, operators, countries, places) =>
			`${f.number(places)} Standorte in Betrieb oder im Bau, von ${f.number(operators)} Betreibern in ${f.number(countries)} Ländern. Farbe und Code neben dem Namen: das Land, dessen Recht beim Betreiber greift. Je kräftiger die Farbe, desto mehr Standorte.`,
		cell: (f, count) =>
			`${f.number(count)} ${f.plural(count, { one: 'Standort', other: 'Standorte' })}`,
		meaning: [
			'Jede Zahl folgt für sich der Zählregel: jede Anlage und jede Cloud-Region, von der keine Anlage auf der Karte steht; ein Campus und seine Gebäude einmal.',
			'Gezählt werden Standorte, nicht Gebäude, Säle oder Megawatt: Ein Standort kann ein Campus sein, ein anderer ein Serverschrank in einem fremden Gebäude.',
			'Eine leere Zelle besagt, dass das Verzeichnis keinen Standort dieses Betreibers in diesem Land enthält.'
		]
	},
	means: 'Was eine Zelle besagt und was nicht'
};
