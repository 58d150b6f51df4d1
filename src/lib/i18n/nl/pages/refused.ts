import type { PageTexts } from '../../page-texts';

/** The page of claims that the record does not follow. */
export const refused: PageTexts['refused'] = {
	title: 'Niet overgenomen beweringen',
	summary: 'Wat de ronde doet en het overzicht niet overneemt, met redenen.',
	description: (f, count) =>
		`${f.number(count)} beweringen over Europa’s clouddatacenters die de ronde doen en die het overzicht niet overneemt: wat het in plaats daarvan aanhoudt, waarom, en de bronnen van beide kanten.`,
	lead: (f, count) =>
		`${f.number(count)} ${f.plural(count, { one: 'bewering doet de ronde die', other: 'beweringen doen de ronde die' })} het overzicht niet overneemt. Elke bewering staat hier met wat het overzicht in plaats daarvan aanhoudt, de reden en de bronnen van beide kanten. Een niet overgenomen bewering is geen beschuldiging: meestal gaat het om een datum, een naam of een getal dat is overgeschreven. Blijkt er toch een te kloppen, [schrijf ons](page:about) dan.`,
	filter: {
		label: 'Tonen',
		all: 'Alle',
		places: 'Over locaties',
		schemes: 'Over certificeringen',
		operators: 'Over bedrijven'
	},
	index: 'Per aanbieder en certificering',
	held: 'Het overzicht',
	reason: 'Waarom',
	claimedBy: 'Wie het zegt',
	sources: 'Wat ertegen pleit',
	about: 'Betreft',
	english: 'Beweringen en redenen zijn in het Engels gesteld.'
};
