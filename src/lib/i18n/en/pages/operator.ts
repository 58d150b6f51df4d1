import type { CountryCode } from '$lib/atlas/jurisdiction';
import type { Formats } from '../../formats';
import { theCountry } from '../geography';

/** What the sentence at the head of an operator's page says. */
export interface OperatorFacts {
	name: string;
	/** Country of the seat and of the ultimate parent; null when not known. */
	seat: CountryCode | null;
	control: CountryCode | null;
	/** Standing places by the counting rule. */
	count: number;
	/** Countries in which these stand. */
	countries: readonly CountryCode[];
	/** Places of whatever status. */
	listed: number;
}

/** Where an operator has its seat, and where its ultimate control lies. */
function nationality(f: Formats, { seat, control }: OperatorFacts): string {
	if (seat !== null && seat === control)
		return `whose seat and ultimate control are in ${theCountry(f, seat)}`;
	return [
		seat === null ? 'whose seat no source states' : `whose seat is in ${theCountry(f, seat)}`,
		control === null
			? 'whose ultimate parent is not known'
			: `whose ultimate control is in ${theCountry(f, control)}`
	].join(' and ');
}

/** What it runs, as the end of a sentence that begins with its name. */
function runs(f: Formats, { count, countries, listed }: OperatorFacts): string {
	if (listed === 0) return 'runs no place of this record';
	if (count === 0) return 'runs no place of this record that stands or is being built';
	const [only] = countries;
	const where =
		countries.length === 1 && only !== undefined
			? theCountry(f, only)
			: `${f.number(countries.length)} countries of Europe`;
	return `runs ${f.number(count)} ${f.plural(count, { one: 'place', other: 'places' })} in ${where}`;
}

/** The pages of operators, and their index. */
export const operator = {
	index: {
		title: 'Operators',
		lead: (f: Formats, count: number, without: number) =>
			`The ${f.number(count)} companies of the record: where they are seated, who controls them, whose technology they run. ${f.number(without)} of them run no place of the map; they are here for the certifications that they hold or the buildings that they let.`,
		description: (f: Formats, count: number) =>
			`${f.number(count)} cloud operators in Europe compared: seat, ultimate control, origin of the technology, places and certifications, with sources.`,
		filter: 'Show operators by jurisdiction of control',
		all: 'All',
		licensed: 'EU-operated on US technology',
		noPlace: 'No place on the map',
		counting:
			'Places are those that stand or are being built, by the counting rule: a cloud region does not count beside its own facilities, nor a building beside its campus. Certifications are the schemes held on the date of the record, for whatever scope.'
	},
	lead: (f: Formats, facts: OperatorFacts) =>
		`${facts.name}, ${nationality(f, facts)}, ${runs(f, facts)}.`,
	description: (sentence: string, date: string) =>
		`${sentence} Chain of control, places, openings, certifications and sources. Record of ${date}.`,
	figures: {
		places: (f: Formats, count: number) =>
			f.plural(count, {
				one: 'place that stands or is being built',
				other: 'places that stand or are being built'
			}),
		others: (f: Formats, count: number) =>
			`and ${f.number(count)} announced, closed, cancelled or counted with another`,
		countries: (f: Formats, count: number) =>
			f.plural(count, {
				one: 'country in which it stands',
				other: 'countries in which they stand'
			}),
		schemes: (f: Formats, count: number) =>
			f.plural(count, {
				one: 'certification scheme held, for whatever scope',
				other: 'certification schemes held, for whatever scope'
			}),
		sought: (f: Formats, count: number) => `and ${f.number(count)} being sought`
	},
	explorer: 'Open on the live map',
	control: {
		title: 'Who controls it',
		legalName: 'Legal entity',
		seat: 'Seat',
		control: 'Ultimate control',
		parent: (name: string) => `through ${name}`,
		technology: 'Technology',
		founded: 'Founded',
		market: 'In the market',
		website: 'Website',
		noChain: 'The record has no chain of control for it.',
		exposure: 'Exposure to the law of countries outside Europe',
		exposureNote:
			'A statement of law, worded in the same way for every operator. It says what law can reach the company, not what has happened.',
		noExposure: 'The record makes no statement, since the ultimate parent is not known.'
	},
	map: {
		title: 'Where it runs',
		label: (name: string, count: string) => `Map of the ${count} places of ${name}`,
		note: 'Where only the town is known, places stand together at its centre; a number opens the list below.',
		announced: 'Nothing stands yet or any more: the map shows what was announced or has closed.',
		none: 'The record has no place that this company runs as a cloud operator.'
	},
	countries: {
		title: 'Places by country',
		caption: (name: string) => `Places of ${name} by country`,
		listed: 'Listed'
	},
	places: {
		title: 'All places',
		caption: (name: string) => `All places of ${name}`,
		note: (f: Formats, count: number) =>
			`${f.plural(count, { one: 'The only record', other: `All ${f.number(count)} records` })}, announced, closed and cancelled ones included. A cloud region is listed beside its facilities but not counted with them.`
	},
	openings: {
		title: 'Openings',
		label: (f: Formats, count: number, first: number, last: number) =>
			first === last
				? `Chart: ${f.number(count)} ${f.plural(count, { one: 'place', other: 'places' })} opened in ${first}.`
				: `Chart: ${f.number(count)} places opened between ${first} and ${last}; the years stand in the list of places.`,
		legend: 'Each square is a place, over the year in which it opened.',
		unknown: (f: Formats, unknown: number, of: number) =>
			unknown === 0
				? 'The year is known for every place.'
				: unknown === of
					? f.plural(of, {
							one: 'The opening year of its place is not known.',
							other: `The opening year is not known for any of the ${f.number(of)} places.`
						})
					: `The year is not known for ${f.number(unknown)} of the ${f.number(of)} places.`,
		regions:
			'A cloud region stands in the year of its own opening even where the map counts its facilities instead.',
		control: 'Ultimate control'
	},
	certifications: {
		title: 'Certifications',
		note: 'A certification covers what its scope says, and no more. A place is certified only where the source names it.',
		held: 'Held',
		sought: 'Being sought, not held',
		lapsed: 'Lapsed',
		none: 'The record has none.'
	},
	buildings: {
		title: 'Others in its buildings',
		note: 'Places of other operators that, by their own entry, stand in a building of this company.'
	},
	events: { title: 'Events' },
	refused: {
		title: 'Claims not followed',
		note: 'They circulate; the record holds otherwise, for the reason given.'
	},
	doubts: {
		title: 'Open questions',
		none: 'The record has no open question about this operator.',
		estimated: 'Inferred rather than read in a source:',
		lastChecked: (date: string) =>
			`Last checked: the newest source about the company itself is from ${date}.`,
		neverDated: 'Last checked: no source about the company itself bears a date.'
	},
	sources: { title: 'Sources' }
};
