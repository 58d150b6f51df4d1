import type { PageTexts } from '../../page-texts';

/** The page of openings, closures and ownership over time. */
export const timeline: PageTexts['timeline'] = {
	title: 'Zeitverlauf',
	lead: 'Wie Europas Cloud-Karte wuchs und wer kontrollierte, was bestand.',
	description: (known, of, first, last) =>
		`Eröffnungen und Schließungen von Europas Cloud-Rechenzentren nach Jahr und Rechtsraum, und wer sie in jedem Jahr von ${first} bis ${last} kontrollierte. Eröffnungsjahr bekannt bei ${known} von ${of}.`,
	coverage: {
		known: (f, of) => `mit bekanntem Eröffnungsjahr, von ${f.number(of)} je eröffneten Standorten`,
		unknown: 'ohne Eröffnungsjahr in den gelesenen Quellen',
		closed: 'geschlossen; zu denen ohne Datum siehe die Liste',
		history: (f, of) => `mit erfasstem Verlauf der Kontrolle, von ${f.number(of)} Betreibern`
	},
	until: (year) => `bis ${year}`,
	year: 'Jahr',
	numbers: 'Die Zahlen als Tabelle',
	openings: {
		title: 'Eröffnungen nach Jahr',
		note: 'Nach der Gruppe, die den Betreiber heute kontrolliert. Jedes Jahr folgt für sich der Zählregel: Eine Cloud-Region kann in ihrem Jahr zählen und eines ihrer Gebäude in einem späteren.',
		label: (first, last) =>
			`Säulen: Eröffnungen in jedem Jahr von ${first} bis ${last}, nach Rechtsraum; die Zahlen stehen in der Tabelle darunter`,
		unknown: 'Die mit unbekanntem Jahr, auf der Karte',
		all: 'Alle Eröffnungen',
		opened: 'Eröffnet, nach Gruppe',
		closed: 'Geschlossen'
	},
	standing: {
		title: 'Was am Ende jedes Jahres bestand',
		caption: 'Tabelle der Eröffnungen, Schließungen und Standorte nach Jahr',
		note: 'Standorte mit bekannter Eröffnung abzüglich derer, die geschlossen hatten; nach der Gruppe, die den Betreiber heute kontrolliert. Eine Cloud-Region mit bekanntem Jahr zählt, solange die Jahre ihrer Gebäude nicht bekannt sind.',
		label: (first, last) =>
			`Säulen: nachweislich bestehende Standorte am Ende jedes Jahres von ${first} bis ${last}, nach Rechtsraum; die Zahlen stehen in der Tabelle darunter`,
		all: 'Alle nachweislich bestehenden',
		stood: 'Nachweislich bestehend, nach Gruppe'
	},
	closures: {
		title: 'Schließungen',
		note: 'Standorte des Verzeichnisses, die nicht mehr bestehen. Ist das Datum der Schließung nicht bekannt, geht ein Standort in keine Zählung des Bestands ein.',
		caption: 'Tabelle der geschlossenen Standorte',
		closed: 'Geschlossen'
	},
	ownership: {
		title: 'Wer kontrollierte diese Standorte?',
		caption: 'Tabelle der Kontrolle nach Jahr',
		note: 'Zu jedem Jahr die Standorte, die an dessen Ende nachweislich bestanden: nach dem Land, aus dem ihr Betreiber damals kontrolliert wurde, und nach dem, aus dem er es heute wird. Vor dem ersten Zeitraum der Kontrolle, den eine Quelle angibt, ist die Kontrolle unbekannt, auch wenn es die heutige nicht ist.',
		groups:
			'Die Gruppen sind die heutigen: Das Vereinigte Königreich zählt durchweg zum übrigen Europa, auch in den Jahren seiner Mitgliedschaft in der Union.',
		choose: 'Jahr',
		play: 'Abspielen',
		pause: 'Anhalten',
		then: 'Nach damaliger Kontrolle',
		today: 'Nach heutiger Kontrolle',
		thenLabel: (first, last) =>
			`Säulen: nachweislich bestehende Standorte am Ende jedes Jahres von ${first} bis ${last}, nach der Gruppe, die ihren Betreiber damals kontrollierte; die Zahlen stehen in der Tabelle darunter`,
		todayLabel: (first, last) =>
			`Säulen: dieselben Standorte von ${first} bis ${last}, nach der Gruppe, die ihren Betreiber heute kontrolliert; die Zahlen stehen in der Tabelle darunter`,
		count: 'Nachweislich bestehend',
		changed: 'Seither andere Gruppe',
		sentence: (f, { year, count, then, today, changed }, now) => {
			const some = (number: number) =>
				number === 0 ? 'keiner' : f.plural(number, { one: 'einer', other: f.number(number) });
			const were = (number: number) => (number < 2 ? 'wurde' : 'wurden');
			const parts = [
				`Ende ${year} ${f.plural(count, { one: 'bestand nachweislich ein Standort', other: `bestanden nachweislich ${f.number(count)} Standorte` })}; davon ${were(then.eu)} ${some(then.eu)} aus der EU und ${some(then.us)} aus den USA kontrolliert`,
				then.unknown > 0
					? `, bei ${f.plural(then.unknown, { one: 'einem', other: f.number(then.unknown) })} ist die damalige Kontrolle nicht bekannt`
					: '',
				`. Von denselben Standorten ${today.eu < 2 ? 'wird' : 'werden'} heute ${some(today.eu)} aus der EU kontrolliert`,
				changed > 0
					? ` (${some(changed)} ${f.plural(changed, { one: 'hat', other: 'haben' })} seither die Gruppe gewechselt)`
					: '',
				`; von allen ${f.number(now.count)}, die heute nachweislich bestehen, ${now.then.eu < 2 ? 'ist es' : 'sind es'} ${some(now.then.eu)}.`
			];
			return parts.join('');
		},
		sentenceNow: (f, { count, then }, date) =>
			`Von den ${f.number(count)} Standorten, die am ${f.date(date)} nachweislich bestehen, werden ${f.number(then.eu)} aus der EU und ${f.number(then.us)} aus den USA kontrolliert.`
	},
	meaning:
		'Die Zahl der Standorte sagt nichts über die Kapazität. Die Jahre vor etwa 2015 beruhen auf wenigen Standorten: Quellen aus dieser Zeit sind rar, und was seither verschwunden ist, ist selten dokumentiert.'
};
