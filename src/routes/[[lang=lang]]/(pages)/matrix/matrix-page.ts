/** What the page of the two heat tables shows, gathered while the site is built. */
import {
	holdingMatrix,
	presenceMatrix,
	type HoldingMatrix,
	type PresenceMatrix
} from '$lib/atlas/brief/matrix';
import { atlas, record } from '$lib/atlas/read';

/** What the page of the two heat tables shows. */
export interface MatrixPage {
	holdings: HoldingMatrix;
	presence: PresenceMatrix;
	/** Ids of the operators and of the schemes that the explorer can filter by. */
	filterable: { operators: ReadonlySet<string>; schemes: ReadonlySet<string> };
	recordDate: string;
}

/** What the page of the two heat tables shows. */
export function matrixPage(): MatrixPage {
	const { date } = record.info;
	return {
		holdings: holdingMatrix(record, date),
		presence: presenceMatrix(atlas),
		filterable: {
			operators: new Set(atlas.operators.map(({ id }) => id)),
			schemes: new Set(atlas.schemes.map(({ id }) => id))
		},
		recordDate: date
	};
}
