import { expect, test } from 'vitest';
import { atlas } from '$lib/atlas/read';
import { applySelection, createFacetIndex } from '$lib/selection/facets';
import { DEFAULT_SELECTION } from '$lib/selection/selection';
import { matrixPage } from './matrix-page';

const { holdings, presence, filterable } = matrixPage();
const index = createFacetIndex(atlas);

test('every cell of countries says what the explorer behind its link says', () => {
	for (const operator of presence.operators)
		for (const country of presence.countries) {
			const count = presence.count(operator, country);
			if (count === 0) continue;
			const selection = { ...DEFAULT_SELECTION, operator: [operator.id], country: [country] };
			expect(applySelection(index, selection).count, `${operator.id} ${country}`).toBe(count);
		}
});

test('a cell of certifications that links to the explorer does not lead to nothing', () => {
	for (const operator of holdings.operators)
		for (const scheme of holdings.schemes) {
			const cell = holdings.cell(operator.id, scheme.id);
			if (!cell || cell.state === 'in-progress') continue;
			if (!filterable.operators.has(operator.id) || !filterable.schemes.has(scheme.id)) continue;
			if (!presence.operators.some(({ id }) => id === operator.id)) continue;
			const { count } = applySelection(index, {
				...DEFAULT_SELECTION,
				operator: [operator.id],
				cert: [scheme.id]
			});
			expect(count, `${operator.id} ${scheme.id}`).toBe(
				presence.ofOperator(presence.operators.find(({ id }) => id === operator.id)!)
			);
		}
});
