import type { PageTexts } from '../../page-texts';

/** The page of openings, closures and ownership over time. */
export const timeline: PageTexts['timeline'] = {
	title: 'Tijdlijn',
	lead: 'Hoe Europa’s cloudkaart groeide, en wie zeggenschap had over wat er stond.',
	description: (known, of, first, last) =>
		`Openingen en sluitingen van Europa’s clouddatacenters naar jaar en rechtsgebied, en wie er elk jaar van ${first} tot en met ${last} zeggenschap over had. Openingsjaar bekend van ${known} van ${of}.`,
	coverage: {
		known: (f, of) => `met bekend openingsjaar, van ${f.number(of)} ooit geopende locaties`,
		unknown: 'zonder openingsjaar in de gelezen bronnen',
		closed: 'gesloten; zie de lijst voor die zonder datum',
		history: (f, of) => `met vastgelegd verloop van de zeggenschap, van ${f.number(of)} aanbieders`
	},
	until: (year) => `tot en met ${year}`,
	year: 'Jaar',
	numbers: 'De aantallen als tabel',
	openings: {
		title: 'Openingen per jaar',
		note: 'Naar de groep die nu zeggenschap over de aanbieder heeft. Elk jaar volgt op zichzelf de telregel: een cloudregio kan in haar jaar tellen, en een van haar gebouwen in een later jaar.',
		label: (first, last) =>
			`Kolommen: geopende locaties in elk jaar van ${first} tot en met ${last}, naar rechtsgebied; de aantallen staan in de tabel hieronder`,
		unknown: 'Die waarvan het jaar niet bekend is, op de kaart',
		all: 'Alle openingen',
		opened: 'Geopend, naar groep',
		closed: 'Gesloten'
	},
	standing: {
		title: 'Wat er aan het eind van elk jaar stond',
		caption: 'Tabel van openingen, sluitingen en locaties per jaar',
		note: 'Locaties waarvan de opening bekend is, min die welke al gesloten waren; naar de groep die nu zeggenschap over de aanbieder heeft. Een cloudregio met bekend jaar telt zolang de jaren van haar gebouwen niet bekend zijn.',
		label: (first, last) =>
			`Kolommen: aantoonbaar bestaande locaties aan het eind van elk jaar van ${first} tot en met ${last}, naar rechtsgebied; de aantallen staan in de tabel hieronder`,
		all: 'Alle aantoonbaar bestaande',
		stood: 'Aantoonbaar bestaand, naar groep'
	},
	closures: {
		title: 'Sluitingen',
		note: 'Locaties uit het overzicht die er niet meer zijn. Is de sluitingsdatum niet bekend, dan telt een locatie nergens mee in wat er stond.',
		caption: 'Tabel van gesloten locaties',
		closed: 'Gesloten'
	},
	ownership: {
		title: 'Wie had zeggenschap over deze locaties?',
		caption: 'Tabel van zeggenschap per jaar',
		note: 'Voor elk jaar de locaties die aan het eind ervan aantoonbaar bestonden: naar het land van waaruit toen zeggenschap over hun aanbieder werd uitgeoefend, en naar het land waar die nu ligt. Vóór de eerste periode van zeggenschap die een bron noemt, is de zeggenschap onbekend, ook als die van nu dat niet is.',
		groups:
			'De groepen zijn die van nu: het Verenigd Koninkrijk telt steeds bij de rest van Europa, ook in de jaren dat het lid was van de Unie.',
		choose: 'Jaar',
		play: 'Afspelen',
		pause: 'Pauzeren',
		then: 'Naar zeggenschap van toen',
		today: 'Naar zeggenschap van nu',
		thenLabel: (first, last) =>
			`Kolommen: aantoonbaar bestaande locaties aan het eind van elk jaar van ${first} tot en met ${last}, naar de groep die toen zeggenschap over hun aanbieder had; de aantallen staan in de tabel hieronder`,
		todayLabel: (first, last) =>
			`Kolommen: dezelfde locaties van ${first} tot en met ${last}, naar de groep die nu zeggenschap over hun aanbieder heeft; de aantallen staan in de tabel hieronder`,
		count: 'Aantoonbaar bestaand',
		changed: 'Sindsdien andere groep',
		sentence: (f, { year, count, then, today, changed }, now) => {
			const some = (number: number) =>
				number === 0 ? 'geen enkele' : number === 1 ? 'één' : f.number(number);
			const ofThem = (number: number) => (number === 0 ? some(number) : `er ${some(number)}`);
			const stood = (number: number) => (number < 2 ? 'stond' : 'stonden');
			const parts = [
				`Eind ${year} ${f.plural(count, { one: 'was er aantoonbaar één locatie', other: `waren er aantoonbaar ${f.number(count)} locaties` })}; daarvan ${stood(then.eu)} ${ofThem(then.eu)} onder EU-zeggenschap en ${some(then.us)} onder Amerikaanse zeggenschap`,
				then.unknown > 0
					? `, en van ${some(then.unknown)} is de zeggenschap van toen niet bekend`
					: '',
				`. Van dezelfde locaties ${today.eu < 2 ? 'staat' : 'staan'} ${ofThem(today.eu)} nu onder EU-zeggenschap`,
				changed > 0
					? ` (${some(changed)} ${f.plural(changed, { one: 'is', other: 'zijn' })} sindsdien van groep veranderd)`
					: '',
				`; van alle ${f.number(now.count)} die nu aantoonbaar bestaan, zijn het er ${some(now.then.eu)}.`
			];
			return parts.join('');
		},
		sentenceNow: (f, { count, then }, date) =>
			`Van de ${f.number(count)} locaties die op ${f.date(date)} aantoonbaar bestaan, staan er ${f.number(then.eu)} onder EU-zeggenschap en ${f.number(then.us)} onder Amerikaanse zeggenschap.`
	},
	meaning:
		'Het aantal locaties zegt niets over de capaciteit. De jaren vóór ongeveer 2015 berusten op weinig locaties: bronnen uit die tijd zijn schaars, en wat sindsdien is verdwenen, is zelden vastgelegd.'
};
