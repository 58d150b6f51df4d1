import type { Formats } from '../../formats';

/** What the sentence at the head of a scheme's page says. */
export interface SchemeFacts {
	name: string;
	holders: number;
	named: number;
	status: 'in-force' | 'superseded' | 'draft';
}

/** The pages of certification schemes, their index, and the tables of attestations. */
export const certification = {
	index: {
		title: 'Certifications',
		lead: (f: Formats, count: number, held: number) =>
			`${f.number(count)} schemes compared: who issues them, what they look at, whether they demand immunity from the law of countries outside Europe, and who holds them. ${f.number(held)} are held by an operator of the record.`,
		description: (f: Formats, count: number) =>
			`${f.number(count)} cloud certification schemes in one table: issuer, kind, immunity from non-European law, ownership rules, validity and holders, from SecNumCloud and C5 to ENS, HDS and ISO/IEC 27001.`,
		caption: 'Certification schemes compared',
		note: 'Immunity: whether the scheme itself demands protection from the law of countries outside Europe. A scheme that does not may still be a demanding one. Holders are operators, for whatever scope.'
	},
	column: {
		name: 'Scheme',
		issuer: 'Issuer',
		kind: 'Kind',
		immunity: 'Demands immunity',
		ownership: 'Of shareholders it demands',
		validity: 'Valid for',
		holders: 'Holders',
		status: 'Status',
		scope: 'Scope, as the source words it',
		where: 'Where',
		period: 'Period',
		evidence: 'On whose word',
		levels: 'Level'
	},
	kind: {
		'national-cloud-security': 'National cloud security',
		'eu-cloud-security': 'EU cloud security',
		'data-protection-code': 'Data protection',
		'health-data': 'Health data',
		sector: 'Sector',
		payment: 'Payment data',
		'management-system': 'Management system',
		'assurance-report': 'Assurance report',
		facility: 'Buildings',
		label: 'Label',
		sustainability: 'Sustainability'
	},
	/** What a scheme of each kind leaves open, whoever holds it. */
	kindSays: {
		'national-cloud-security':
			'It speaks of the services named in the scope, not of everything that the company sells. It answers the demands of one country; whether another accepts it is for that country to say.',
		'eu-cloud-security':
			'It grades or describes services for buyers in the Union; it replaces no national scheme that a law asks for.',
		'data-protection-code':
			'It speaks of how personal data are handled under the GDPR, not of how secure the buildings are, nor of which foreign law can reach the provider.',
		'health-data':
			'It speaks of hosting health data, for the activities that the certificate lists; it says nothing of other services of the same company.',
		sector: 'It answers the demands of one sector or of one buyer; elsewhere it proves little.',
		payment: 'It speaks of card payments only.',
		'management-system':
			'It certifies how a company organises itself, for a scope that the company chooses. It sets no bar that a service must reach, and two certificates of the same name can cover very different things.',
		'assurance-report':
			'It is an auditor’s report for customers, not a certificate: the report itself says which controls were tested and what was found, and it is rarely public.',
		facility:
			'It speaks of a building and its power, cooling and access, not of the cloud that runs in it nor of who operates that.',
		label: 'It is a label of an association or a buyer, with the strength of its own audit.',
		sustainability: 'It speaks of energy and the environment, not of security or of data.'
	},
	immunity: { yes: 'Yes', partly: 'Partly', no: 'No' },
	/** The same in a sentence, on the scheme's own page. */
	immunitySays: {
		yes: 'It demands immunity from the law of countries outside Europe.',
		partly:
			'It demands immunity from the law of countries outside Europe in part, or at some levels.',
		no: 'It does not demand immunity from the law of countries outside Europe: a holder may be subject to it.'
	},
	status: { 'in-force': 'In force', superseded: 'Superseded', draft: 'Draft' },
	international: 'International',
	years: (f: Formats, count: number) =>
		`${f.number(count)} ${f.plural(count, { one: 'year', other: 'years' })}`,
	noRule: 'none in the record',
	banner: {
		superseded: 'Superseded: nobody can obtain it any more.',
		successor: 'Its place was taken by',
		draft: 'A draft: nobody can hold it yet. What stands here may change before it is adopted.',
		predecessors: 'It took the place of'
	},
	lead: (f: Formats, { holders, named, status }: SchemeFacts) => {
		if (status === 'draft') return 'Nobody holds it: it is not in force.';
		if (holders === 0) return 'No operator of the record holds it.';
		const operators = f.plural(holders, {
			one: 'one operator of the record holds it',
			other: `${f.number(holders)} operators of the record hold it`
		});
		const places =
			named === 0
				? 'no source names a place where'
				: `sources name ${f.plural(named, { one: 'one place', other: `${f.number(named)} places` })}`;
		return `${capital(operators)}; ${places}.`;
	},
	description: (name: string, sentence: string, date: string) =>
		`${name}: what it certifies and what it does not say, who holds it, for what, until when and where. ${sentence} Record of ${date}.`,
	figures: {
		holders: (f: Formats, count: number) =>
			f.plural(count, { one: 'operator holds it', other: 'operators hold it' }),
		attestations: (f: Formats, count: number) =>
			f.plural(count, {
				one: 'attestation in force, with a scope of its own',
				other: 'attestations in force, each with a scope of its own'
			}),
		sought: (f: Formats, count: number) => `and ${f.number(count)} being sought`,
		named: (f: Formats, count: number) =>
			f.plural(count, {
				one: 'place that a source names, by the counting rule',
				other: 'places that a source names, by the counting rule'
			})
	},
	explorer: 'Open its holders on the live map',
	says: {
		title: 'What it certifies',
		not: 'What it does not say',
		operator:
			'That an operator holds it does not say that every service or every place of that operator is covered: only the scope does.',
		safe: 'Neither its presence nor its absence says that a service is safe or unsafe.'
	},
	rules: {
		title: 'Rules and issuer',
		issuer: 'Issuer',
		country: 'Country',
		kind: 'Kind',
		levels: 'Levels',
		noLevels: 'one level only',
		validity: 'Validity',
		edition: 'Edition in force',
		editions: 'Editions',
		immunity: 'Immunity from non-European law',
		ownership: 'Of shareholders',
		noOwnership: 'The record knows of no demand on the holder’s shareholders.',
		legal: 'What the law attaches to it',
		since: (date: string) => `since ${date}`,
		milestones: 'Steps to it',
		register: 'Official register',
		noRegister: 'The record knows of no public register.',
		open: 'Open the register',
		notes: 'Notes'
	},
	holders: {
		title: 'Who holds it',
		note: (date: string) =>
			`As of ${date}. Every line is one attestation, with a scope of its own; the last column says on whose word it rests.`,
		none: 'No operator of the record.'
	},
	where: {
		title: 'Where that runs',
		label: (name: string, count: string) =>
			`Map of the ${count} places that sources name in attestations of ${name}`,
		drawn:
			'Drawn and listed are only places that a source names in an attestation in force, by the country of control of their operator.',
		noneNamed: 'No source names a place, so nothing is drawn.',
		everywhere: (f: Formats, count: number) =>
			f.plural(count, {
				one: 'For one operator, the source says that it covers everything in Europe:',
				other: `For ${f.number(count)} operators, the source says that it covers everything in Europe:`
			}),
		nowhere: (f: Formats, count: number) =>
			f.plural(count, {
				one: 'For one operator, no source says where:',
				other: `For ${f.number(count)} operators, no source says where:`
			}),
		notDrawn:
			'Their places are not drawn: that an operator holds a certificate does not make a certified place of each of its data centres.',
		caption: 'Places that sources name'
	},
	events: { title: 'Events', note: 'Events of the record that name this scheme.' },
	refused: {
		title: 'Claims not followed',
		note: 'They circulate; the record holds otherwise, for the reason given.'
	},
	/** What the numbers of its sentence count, where it is quoted. */
	definition:
		'Counted are operators that hold it on the date of the record, for whatever scope, and places that a source names.',
	doubts: { title: 'Open questions' },
	sources: { title: 'Sources' },
	/** The tables of attestations, on the pages of operators too. */
	lines: {
		reach: {
			operator: 'everything in Europe, says the source',
			unspecified: 'the source does not say where'
		},
		named: (f: Formats, count: number) =>
			f.plural(count, { one: 'One place named:', other: `${f.number(count)} places named:` }),
		doubt: 'Open:'
	}
};

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
