import type { PageTexts } from '../../page-texts';

/** The page of the two heat tables. */
export const matrix: PageTexts['matrix'] = {
	title: 'Matrix',
	lead: 'Wie welke certificering heeft, en wie waar locaties heeft: twee tabellen van alles tegelijk.',
	description: (operators, schemes, countries) =>
		`${operators} cloudaanbieders, de ${schemes} certificeringen die ze hebben en de ${countries} Europese landen waar ze datacenters hebben, in twee tabellen waarvan elke cel naar de kaart leidt.`,
	skip: 'Deze tabel overslaan',
	scroll: 'De tabel schuift binnen haar kader; elke cel is een link.',
	total: 'Totaal',
	certifications: {
		title: 'Aanbieders en certificeringen',
		caption: 'Tabel van aanbieders naar certificering',
		note: (f, operators, schemes, day) =>
			`${f.number(operators)} aanbieders en ${f.number(schemes)} certificeringen, stand van het overzicht: ${f.date(day)}; wat toen al verlopen was, is weggelaten. Kleur, en code naast de naam: het land waarvan het recht voor de aanbieder geldt. Vorm: hoever de certificering volgens de bron reikt.`,
		legend: 'Vormen',
		state: {
			places: 'In bezit; de bron noemt de locaties, het aantal staat naast het teken',
			operator: 'In bezit; volgens de bron voor alles in Europa',
			unspecified: 'In bezit; de bron zegt niet waar ze geldt',
			'in-progress': 'Beoogd, niet verkregen'
		},
		cell: (f, state, places) =>
			({
				places: `in bezit, ${f.number(places)} ${f.plural(places, { one: 'locatie', other: 'locaties' })} genoemd`,
				operator: 'in bezit, voor alles in Europa',
				unspecified: 'in bezit, locaties niet opgegeven',
				'in-progress': 'beoogd'
			})[state],
		held: 'Certificeringen in bezit',
		holders: 'Houders',
		meaning: [
			'Een teken zegt dat een bron de certificering vermeldt, voor een of andere dienst van de aanbieder. Alleen een vierkant zegt dat ze locaties noemt; geen enkel ander teken mag worden gelezen als ‘hier gecertificeerd’.',
			'Een lege cel zegt dat geen van de gelezen bronnen een certificering vermeldt. Ze zegt niet dat de aanbieder haar niet heeft.',
			'Certificeringen verschillen in wat ze beoordelen en eisen; het aantal is geen maat voor kwaliteit. Wat elk ervan inhoudt, staat op haar eigen pagina.'
		]
	},
	presence: {
		title: 'Aanbieders en landen',
		caption: 'Tabel van aanbieders naar land',
		note: (f, operators, countries, places) =>
			`${f.number(places)} locaties in bedrijf of in aanbouw, van ${f.number(operators)} aanbieders in ${f.number(countries)} landen. Kleur, en code naast de naam: het land waarvan het recht voor de aanbieder geldt. Hoe sterker de kleur, hoe meer locaties.`,
		cell: (f, count) =>
			`${f.number(count)} ${f.plural(count, { one: 'locatie', other: 'locaties' })}`,
		meaning: [
			'Elk aantal volgt op zichzelf de telregel: elke vestiging, en elke cloudregio waarvan geen vestiging op de kaart staat; een campus en zijn gebouwen één keer.',
			'Geteld worden locaties, geen gebouwen, zalen of megawatts: de ene locatie kan een campus zijn, de andere een rack in andermans gebouw.',
			'Een lege cel zegt dat het overzicht geen locatie van deze aanbieder in dit land bevat.'
		]
	},
	means: 'Wat een cel zegt, en wat niet'
};
