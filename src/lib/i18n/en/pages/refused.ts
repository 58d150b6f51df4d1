import type { Formats } from '../../formats';

/** The page of claims that the record does not follow. */
export const refused = {
	title: 'Claims refused',
	summary: 'Statements that circulate and that the record does not follow, with reasons.',
	description: (f: Formats, count: number) =>
		`${f.number(count)} claims about Europe’s cloud data centres that circulate and that the record does not follow: what it holds instead, why, and the sources of both sides.`,
	lead: (f: Formats, count: number) =>
		`${f.number(count)} ${f.plural(count, { one: 'claim circulates', other: 'claims circulate' })} that the record does not follow. Each stands here with what the record holds instead, the reason, and the sources of both sides. A refused claim is not an accusation: most are a date, a name or a number that was copied on. If one of them is right after all, [correct us](page:about).`,
	filter: {
		label: 'Show',
		all: 'All',
		places: 'About places',
		schemes: 'About certifications',
		operators: 'About companies'
	},
	index: 'By operator and certification',
	held: 'The record',
	reason: 'Why',
	claimedBy: 'Who says so',
	sources: 'What speaks against it',
	about: 'Concerns',
	english: ''
};
