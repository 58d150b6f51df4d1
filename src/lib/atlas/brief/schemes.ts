import type { Atlas, Operator, Place, Scheme } from '../atlas';

/** A scheme as it is found among some places. */
export interface SchemePresence {
	scheme: Scheme;
	/** Operators of these places that hold it, for whatever scope, in the atlas's order. */
	holders: readonly Operator[];
	/** Those of these places that a source names in an attestation of it. */
	named: readonly Place[];
}

/**
 * The schemes that operators of these places hold on the record's date, those that most of them hold
 * first. That an operator holds a scheme does not say that it holds it here: `named` does.
 */
export function schemesAmong(atlas: Atlas, places: readonly Place[]): SchemePresence[] {
	const operators = new Set(places.map(({ operator }) => operator));
	const byIndex = new Map(places.map((place) => [place.index, place]));
	const presences = atlas.schemes.map((scheme): SchemePresence => {
		const holdings = atlas.holdings.filter(
			(holding) => holding.scheme === scheme && operators.has(holding.operator)
		);
		const holders = new Set(holdings.map(({ operator }) => operator));
		const named = new Set(holdings.flatMap(({ places: positions }) => positions));
		return {
			scheme,
			holders: [...holders].sort((a, b) => a.index - b.index),
			named: [...named].flatMap((position) => byIndex.get(position) ?? [])
		};
	});
	return presences
		.filter(({ holders }) => holders.length > 0)
		.sort((a, b) => b.holders.length - a.holders.length || a.scheme.index - b.scheme.index);
}
