/** The numbers that the methodology rests on, written out in the reader's language. */
export interface MethodologyNumbers {
	/** ISO date of the record, written out. */
	date: string;
	/** Places by the counting rule, among what stands or is being built. */
	count: string;
	/** Places recorded, of whatever status. */
	records: string;
	/** Regions and buildings that stand in the record but do not count, since something else counts for them. */
	uncounted: string;
	operators: string;
	/** Operators that run a place. */
	running: string;
	countries: string;
	/** Places whose status no dated source of the last 18 months bears out. */
	stale: string;
	/** Places with a date of status. */
	dated: string;
	sources: string;
	archived: string;
	repository: string;
	unseen: string;
	doubts: string;
	refused: string;
	/** The flip: European by seat, American by control. */
	flipped: string;
	licensed: string;
	technologyKnown: string;
	/** Places of operators whose technology is known, of `count`. */
	exposed: string;
	schemes: string;
	attestations: string;
	reachPlaces: string;
	reachOperator: string;
	reachUnspecified: string;
	register: string;
	thirdParty: string;
	lapsed: string;
	periods: string;
	periodOperators: string;
	changes: string;
	powerKnown: string;
	openedKnown: string;
	exactKnown: string;
}

/** The page of the methodology. */
export const methodology = {
	title: 'Methodology',
	summary: 'What is counted, how sources are weighed, how nationality is read.',
	description: (date: string) =>
		`How Whose Cloud counts cloud data centres, how far each point may be trusted, how sources are ranked, how control, seat and technology are read, and what the record does not say. Record of ${date}.`,
	lead: 'What is counted, how we know, how nationality is read, and what the record does not say. The numbers on this page are computed from the record as it stands.',
	contents: 'On this page',
	figures: {
		places: 'places that stand or are being built',
		operators: 'operators that run a place',
		attestations: 'attestations',
		sources: 'sources'
	},
	sections: {
		counted: {
			title: 'What is counted',
			text: (n: MethodologyNumbers) => [
				`The record holds [places](term:place) of operators that run a cloud: ${n.records} of them, in ${n.countries} countries of Europe. A place is anything that stands, stood or is to stand for an operator’s cloud: a building, a [campus](term:campus), rooms in somebody else’s building ([colocation](term:colocation)), an [edge zone](term:edge-zone), or a [cloud region](term:cloud-region) whose buildings are not all public.`,
				`The number of places counts every facility that stands or is being built, and every region none of whose facilities is recorded; a campus and its buildings count once. That makes ${n.count}. Another ${n.uncounted} records stand, but something else counts for them.`,
				'Other maps count other things. [One page](page:counting) counts this record by each usual definition and says who counts that way.'
			]
		},
		kinds: {
			title: 'What a place is',
			text: () => ['Each place is one of five kinds.']
		},
		precision: {
			title: 'How far a point may be trusted',
			text: () => [
				'Many operators do not publish addresses. Every point therefore says how far it may be trusted ([precision](term:precision)): the map draws an exact place as a crisp mark, and an inexact one with a circle in which it truly lies. The radii are a convention of this project, and a point never has more decimals than it deserves.',
				'Places of which only the town is known share one point, at its centre. No zoom can part them, so the map draws them as one [plate](term:plate) with their number, which opens into a list.'
			]
		},
		status: {
			title: 'Status, and as of when',
			text: (n: MethodologyNumbers) => [
				`A [status](term:status) is the last state that a source bears out, and is as old as that source: its date stands beside it, for ${n.dated} of ${n.records} places. Nothing is promoted because a date has passed: a building announced for 2025 stays announced until somebody reports that it opened.`,
				`Where no dated source of the last 18 months speaks of a place, its page says when it was last checked. That is so for ${n.stale} places.`
			]
		},
		sources: {
			title: 'How sources are read and ranked',
			text: (n: MethodologyNumbers) => [
				`Every place, operator, scheme, attestation and event names its [sources](page:sources), and what each supports. There are ${n.sources}: ${n.archived} were read in an archived copy, ${n.repository} in a public repository, and ${n.unseen} were not seen but are believed; these rank lowest and are waiting for better ones.`,
				'When sources disagree, the operator’s own word beats the press, newer beats older, and for certifications an official register beats both. The losing statement is not thrown away: it stays in the notes of the record.',
				`What circulates but is not followed is [listed with the reason](page:refused): ${n.refused} claims. What we are unsure of is published too: ${n.doubts} open doubts stand on the records that they concern. What was inferred rather than read is marked as estimated.`
			]
		},
		nationality: {
			title: 'Control, seat, technology',
			text: (n: MethodologyNumbers) => [
				'Nationality can be read in three ways, and we call each a [lens](term:lens). [Seat](term:seat): the country in which the company that runs the service in Europe is registered. [Control](term:control): the country of the ultimate parent. [Technology](term:technology): the countries whose vendors supply the core of the stack.',
				'Control is the default, because the law that can compel an operator to hand over data, or to stop a service, is in practice the law of whoever controls it. That is a choice. The other two lenses are one click away, and none of them hides the others.',
				`The choice matters: read by seat instead of control, ${n.flipped} American places turn European. [The flip](page:flip) counts every such change, by country.`,
				`Of the operators that run a place, ${n.licensed} are seated and controlled in the European Union and rest on technology licensed from the United States. They carry a mark under every lens. Technology is known for ${n.technologyKnown} of ${n.running} operators that run a place; where no source says, the record says “unknown” rather than guess.`,
				'Countries are put into [groups](term:jurisdiction-group): the 27 members of the European Union; other European countries; the United States; and elsewhere.'
			]
		},
		exposure: {
			title: 'Exposure to extraterritorial law',
			text: (n: MethodologyNumbers) => [
				'[Exposure](term:exposure) is a statement of law, worded in the same way for every operator: it says whose law can reach the operator, not what anybody has done or intends. It does not say that data were handed over, and its absence does not say that they cannot be.',
				`Operators with a parent in the United States are subject to US law wherever the servers stand; the record has ${n.exposed} of them that run a place in Europe. An American branch or customer can bring a European operator under US law for that part of its business. The statement says so where it is known.`
			],
			laws: {
				'cloud-act': {
					name: 'CLOUD Act (United States, 2018)',
					text: 'A provider subject to US jurisdiction must, on a valid order, produce data in its possession, custody or control, whether they lie inside or outside the United States. 18 U.S.C. § 2713.'
				},
				'fisa-702': {
					name: 'FISA, section 702 (United States, 2008)',
					text: 'Allows targeting of persons who are not US persons and are believed to be outside the United States, with the assistance of electronic communication service providers. 50 U.S.C. § 1881a.'
				},
				'gdpr-48': {
					name: 'GDPR, Article 48 (European Union, 2016)',
					text: 'A judgment or decision of a third country that demands the transfer of personal data is recognised only if it rests on an international agreement, without prejudice to other grounds for transfer.'
				},
				'china-intelligence': {
					name: 'National Intelligence Law (China, 2017)',
					text: 'Article 7: organisations and citizens are to support, assist and cooperate with national intelligence work in accordance with the law.'
				}
			}
		},
		certifications: {
			title: 'Certifications, and how far they reach',
			text: (n: MethodologyNumbers) => [
				`A [scheme](term:scheme) is a set of requirements; an [attestation](term:attestation) is one operator’s proof that it meets them, for a named scope and period. The record has ${n.attestations} attestations of ${n.schemes} schemes. A lapsed attestation is no longer counted: ${n.lapsed} have lapsed.`,
				`Most certificates name services, not buildings. Each attestation therefore says how far it [reaches](term:reach): ${n.reachPlaces} name the places, ${n.reachOperator} cover everything that the operator has in Europe, and ${n.reachUnspecified} do not say. A place is never shown as certified because its operator is.`,
				`It also says on whose word it rests: ${n.register} on an official register, ${n.thirdParty} only on what others say. What a scheme certifies, and what it does not, is on [its own page](page:certifications).`
			]
		},
		time: {
			title: 'Control over time',
			text: (n: MethodologyNumbers) => [
				`Operators change hands more often than buildings move. The record has ${n.periods} periods of control for ${n.periodOperators} operators, ${n.changes} changes among them. A period begins on the first day of which a source says so; of the time before the first period nothing is claimed.`
			]
		},
		silence: {
			title: 'What the record does not say',
			text: () => ['A map invites more questions than it can answer. These it cannot.'],
			items: (n: MethodologyNumbers) => [
				`Capacity. A count of places is not a capacity. Electrical power is known for ${n.powerKnown} of ${n.records} places, too few to add up.`,
				'Customers, and whose data lie where. Neither is public.',
				`Everything. The record holds operators for which public sources were found, ${n.operators} in all; every country has a page, and an empty one means that nothing was found, not that there is nothing.`,
				`When everything opened. The year is known for ${n.openedKnown} of ${n.records} places.`,
				`Where exactly. Building or campus is known for ${n.exactKnown} of ${n.records} places; some operators keep it secret, and that is respected.`,
				'Whether a service is fit for your purpose. That depends on your use and on the law that binds you.'
			]
		},
		correct: {
			title: 'How to correct it',
			text: () => [
				'Open the place and follow “Correct this”, or [write to us](page:about). Say what is wrong and where the right thing can be read. A fact without a source that can be read cannot be taken in; with one, it will be, whoever it pleases.'
			]
		}
	},
	kinds: {
		'data-centre': 'A building of the operator.',
		campus: 'Several buildings on one ground.',
		colocation: 'Rooms in somebody else’s building.',
		'edge-zone': 'A small outpost of a region, near users.',
		'cloud-region':
			'A marketed region. Its buildings are not all public, and its point is a town or a metropolitan area by nature.'
	},
	statuses: {
		operational: 'Customers can use it.',
		'under-construction': 'Ground has been broken, or an existing building is being fitted out.',
		announced: 'Announced, applied for, permitted, or land bought.',
		closed: 'It stood, and is out of service.',
		cancelled: 'It was announced, and given up.'
	},
	precisions: {
		building: 'The building.',
		campus: 'The ground, or the middle of several buildings.',
		municipality: 'The centre of the town in which it is.',
		metro: 'The centre of the city after which it is named.',
		country: 'A town that stands for the country.'
	},
	table: {
		kind: 'Kind',
		status: 'Status',
		precision: 'Precision',
		meaning: 'What it means',
		radius: 'Drawn with a radius of',
		records: 'Records'
	},
	reference: 'Text of the law'
};
