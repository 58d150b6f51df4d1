/** What the page of the flip shows, gathered while the site is built. */
import { flipBrief, LENS_PAIRS, type FlipBrief } from '$lib/atlas/brief/flip';
import { atlas, record } from '$lib/atlas/read';

/** What the page shows. */
export interface FlipPage {
	/** One brief for each pair of lenses; the first is by seat, then by control. */
	briefs: readonly FlipBrief[];
	/** European by seat, American by control: the number of places. */
	count: number;
	/** The other way round. */
	back: number;
	recordDate: string;
}

/** What the page shows. */
export function flipPage(): FlipPage {
	const matrix = flipBrief(atlas, 'seat', 'control').matrix;
	return {
		briefs: LENS_PAIRS.map(([from, to]) => flipBrief(atlas, from, to)),
		count: matrix.eu.us,
		back: matrix.us.eu,
		recordDate: record.info.date
	};
}
