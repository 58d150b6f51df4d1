import {
	ChainLink,
	ControlPeriod,
	type Citation,
	type OperatorRecord
} from '../../../src/lib/atlas/schema';
import { dateObjection, type Desk } from './desk';

/** What of the control over a new operator has been answered. */
export interface Control {
	/** The company that operates the service. */
	own: string;
	seat: string | null;
	parent: OperatorRecord['parent'];
}

/** Asks for the share that decides control; only where the parent is another company. */
export async function askShare({ ask }: Desk, control: Control): Promise<number | null> {
	if (!hasParent(control)) return null;
	return ask({
		field: 'parent.share',
		asks: 'percentage of the operating company that the parent holds, when it holds it directly',
		schema: ChainLink.shape.share
	});
}

/**
 * The chain as far as the answers know it: the company alone where it controls itself, with its parent
 * where it has one. Empty where the seat is not known, or lies elsewhere than a parent without a name.
 */
export function chainOf({ own, seat, parent }: Control, share: number | null): ChainLink[] {
	if (seat === null) return [];
	const first = { name: own, country: seat, share: null, note: null };
	if (hasParent({ own, seat, parent })) {
		return [first, { name: parent.name ?? '', country: parent.country, share, note: null }];
	}
	return parent.country === seat ? [first] : [];
}

/** Asks since when the parent of today has control; null when that or the parent is not known. */
export async function askPeriod(
	desk: Desk,
	{ own, seat, parent }: Control,
	share: number | null,
	citations: readonly Citation[]
): Promise<ControlPeriod | null> {
	if (parent.country === null || (parent.name === null && parent.country !== seat)) return null;
	const from = await desk.ask({
		field: 'parent.since',
		asks: 'first day of which a source says that it is so controlled (YYYY, YYYY-MM or YYYY-MM-DD)',
		schema: ControlPeriod.shape.from.nullable(),
		objection: dateObjection(desk, { mayCome: false })
	});
	if (from === null) return null;
	const ids = citations.map(({ id }) => id);
	const source =
		ids.length > 1
			? await desk.ask({
					field: 'parent.source',
					asks: 'which of the sources says so',
					schema: ControlPeriod.shape.sources.element.shape.id,
					choices: ids
				})
			: (ids[0] ?? '');
	return {
		from,
		name: parent.name ?? own,
		country: parent.country,
		share,
		event: null,
		note: null,
		sources: [{ id: source, supports: `control since ${from}` }]
	};
}

function hasParent({ own, parent }: Control): boolean {
	return parent.name !== null && parent.name !== own;
}
