import type { Definition } from '$lib/atlas/brief/counting';
import type { PracticeId } from '$lib/atlas/brief/counting-practice';
import type { Formats } from '../../formats';

/** The page on why other maps count differently. */
export const counting = {
	title: 'Why other maps count differently',
	/** In the list of related pages. */
	summary: 'The same record counted by each usual definition.',
	description: (least: string, most: string) =>
		`How many cloud data centres are there in Europe? The same record gives anything from ${least} to ${most}, depending on what is counted. Every definition, counted and compared.`,
	lead: (least: string, most: string, lowest: string, highest: string) =>
		`Ask how many cloud data centres there are in Europe and you will be told many different numbers. Most of them can be right at once: they count different things. The same record, counted by each usual definition, gives anything from ${least} to ${most}, and a share under EU control of between ${lowest} and ${highest}.`,
	rule: 'The numbers on this site follow the first definition. None of them is a [capacity](term:capacity): a hall and a campus of ten halls each count once.',
	table: {
		title: 'One record, counted in each way',
		note: 'By who [controls](term:control) the operator. Where nothing else is said, only what stands or is being built counts.',
		definition: 'What is counted',
		count: 'Count',
		euShare: 'Under EU control',
		coverage: (f: Formats, known: number, of: number) =>
			`stated for ${f.number(known)} of ${f.number(of)}`,
		show: 'On the map'
	},
	definitions: {
		rule: {
			name: 'The rule of this site',
			text: 'Every facility, and every cloud region none of whose facilities is recorded. A campus and its buildings count once.'
		},
		facilities: {
			name: 'Facilities only',
			text: 'Buildings, campuses, colocation and edge zones; a building counts beside its campus. Regions whose buildings are not public drop out, although they run somewhere.'
		},
		regions: {
			name: 'Cloud regions only',
			text: 'What operators market as regions. Operators that speak of data centres and have no regions drop out.'
		},
		both: {
			name: 'Facilities and regions side by side',
			text: 'Every record. A region and the buildings that serve it both count, so some places count twice.'
		},
		zones: {
			name: 'Availability zones',
			text: 'The zones of the regions, where a source states a number. The large operators state it more often than the small ones.'
		},
		buildings: {
			name: 'Buildings',
			text: 'Data-centre buildings of the facilities; one where no number is stated. Regions drop out.'
		},
		operational: {
			name: 'In service only',
			text: 'The rule of this site, without what is still being built.'
		},
		announced: {
			name: 'With what is announced',
			text: 'The rule of this site, and what is announced, applied for or permitted.'
		},
		ever: {
			name: 'Everything ever recorded',
			text: 'With closed places and cancelled projects too.'
		},
		'without-colocation': {
			name: 'Without colocation',
			text: 'The rule of this site, without rooms in somebody else’s building.'
		},
		'without-edge': {
			name: 'Without edge zones',
			text: 'The rule of this site, without the small outposts near users.'
		},
		exact: {
			name: 'With a known building or campus',
			text: 'The rule of this site, but only where the position is public. Most large operators do not disclose theirs.'
		}
	} satisfies Record<Definition, { name: string; text: string }>,
	practice: {
		title: 'Who counts which way',
		note: 'In their own words or files, or as reported. No two count exactly alike: each stands beside the definition nearest to its own. Their numbers are worldwide or national and not comparable with those above.',
		who: 'Publication',
		how: 'How it counts',
		nearest: 'Nearest definition'
	},
	practices: {
		'data-center-map':
			'A directory: a campus or shared building is one listing, and each data centre on it another. 11,698 listings worldwide.',
		'datacenters-world':
			'Each named building that runs or is being built with funding; cloud regions are shown as a layer of their own.',
		telegeography: 'Cloud regions as they are launched: 13 worldwide in 2024.',
		'electricity-maps':
			'One record for each region of a handful of cloud providers; planned regions are included and marked.',
		'aws-zones': 'Regions, and the Availability Zones of each.',
		dcmag:
			'In France: data centres that are neutral and in operation, which let space to anyone: 290.',
		intopress:
			'In France: 348 data centres that exist, counted apart from 26 announced, 11 under review and 8 being built, as reported in January 2026.'
	} satisfies Record<PracticeId, string>,
	refused: {
		title: 'Numbers that the record does not follow',
		all: 'All refused claims'
	},
	choose: {
		title: 'Which number to use',
		items: [
			'To say where data may physically be: facilities, or the rule of this site.',
			'To compare what the large operators sell: regions or zones, and say that many small operators have none.',
			'To say what is to come: announced places, apart from those that stand.',
			'To say how much computing there is: none of these. A count of places is not a capacity.'
		]
	}
};
