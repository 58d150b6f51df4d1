import type { Atlas, Scheme } from '$lib/atlas/atlas';

/**
 * Schemes that lead the list: those that a State or the EU set for the security of clouds and for health
 * data, in the order in which buyers ask for them. The others follow by the number of holders.
 */
const FIRST = ['secnumcloud', 'c5', 'hds', 'ens', 'acn-qualification', 'eu-cloud-coc'];

/** A scheme and how many operators hold it. */
export interface HeldScheme {
	scheme: Scheme;
	operators: number;
}

/** The schemes of an atlas in the order of the panel. */
export function orderedSchemes({ schemes, holdings }: Atlas): HeldScheme[] {
	const holders = schemes.map(() => new Set<number>());
	for (const { scheme, operator } of holdings) holders[scheme.index]?.add(operator.index);
	const rank = ({ id }: Scheme) => (FIRST.includes(id) ? FIRST.indexOf(id) : FIRST.length);
	return schemes
		.map((scheme) => ({ scheme, operators: holders[scheme.index]?.size ?? 0 }))
		.sort((a, b) => rank(a.scheme) - rank(b.scheme) || b.operators - a.operators);
}
