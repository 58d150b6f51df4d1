import type { Definition } from './counting';

/** Who counts in one of the usual ways, where that can be read. */
export interface Practice {
	/** Key of the sentence that says how it counts. */
	id: PracticeId;
	/** The name of the publication. */
	name: string;
	/** Where it says or shows so. */
	url: string;
	/** The definition of ours that is nearest to it. */
	definition: Definition;
}

/** Keys of {@link PRACTICES}. */
export type PracticeId =
	| 'data-center-map'
	| 'datacenters-world'
	| 'dcmag'
	| 'intopress'
	| 'telegeography'
	| 'electricity-maps'
	| 'aws-zones';

/** Publications whose way of counting was read in their own words or files, in 2026. */
export const PRACTICES: readonly Practice[] = [
	{
		id: 'data-center-map',
		name: 'Data Center Map',
		url: 'https://www.datacentermap.com/research/data',
		definition: 'facilities'
	},
	{
		id: 'datacenters-world',
		name: 'datacenters.world',
		url: 'https://datacenters.world/methodology',
		definition: 'both'
	},
	{
		id: 'telegeography',
		name: 'TeleGeography',
		url: 'https://blog.telegeography.com/author/patrick-christian',
		definition: 'regions'
	},
	{
		id: 'electricity-maps',
		name: 'Electricity Maps',
		url: 'https://github.com/electricitymaps/electricitymaps-contrib/blob/master/config/data_centers/data_centers.json',
		definition: 'regions'
	},
	{
		id: 'aws-zones',
		name: 'Amazon Web Services',
		url: 'https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-availability-zones.html',
		definition: 'zones'
	},
	{
		id: 'dcmag',
		name: 'DCmag',
		url: 'https://dcmag.fr/cartographie-des-datacenters-pourquoi-toutes-les-cartes-ne-donnent-pas-le-meme-resultat',
		definition: 'operational'
	},
	{
		id: 'intopress',
		name: 'Le Nuage était sous nos pieds',
		url: 'https://intopress.info/recherche/p/i/?a=normal&search=date%3A2026-01-08+author%3A%22Mathilde+Saliou%22',
		definition: 'announced'
	}
];
