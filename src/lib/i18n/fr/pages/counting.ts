import type { PageTexts } from '../../page-texts';

/** La page sur les autres façons de compter. */
export const counting: PageTexts['counting'] = {
	title: 'Pourquoi d’autres cartes comptent autrement',
	summary: 'Le même registre compté selon chaque définition usuelle.',
	description: (least, most) =>
		`Combien de centres de données cloud compte l’Europe\u202f? Le même registre en donne de ${least} à ${most}, selon ce que l’on compte. Toutes les définitions, comptées et comparées.`,
	lead: (least, most, lowest, highest) =>
		`Demandez combien de centres de données cloud compte l’Europe\u202f: vous entendrez bien des nombres, et la plupart peuvent être justes à la fois, car ils ne comptent pas la même chose. Le même registre, compté selon chaque définition usuelle, donne de ${least} à ${most}, et une part sous contrôle européen (UE) allant de ${lowest} à ${highest}.`,
	rule: 'Les nombres de ce site suivent la première définition. Aucun n’est une [capacité](term:capacity)\u202f: une salle et un campus de dix salles comptent chacun pour un.',
	table: {
		title: 'Un registre, compté de chaque façon',
		note: 'Selon qui [contrôle](term:control) l’opérateur. Sauf mention contraire, seuls comptent les lieux en service ou en construction.',
		definition: 'Ce que l’on compte',
		count: 'Nombre',
		euShare: 'Sous contrôle européen (UE)',
		coverage: (f, known, of) => `indiqué pour ${f.number(known)} sur ${f.number(of)}`,
		show: 'Sur la carte'
	},
	definitions: {
		rule: {
			name: 'La règle de ce site',
			text: 'Toute installation, et toute région cloud dont aucune installation n’est recensée. Un campus et ses bâtiments comptent une fois.'
		},
		facilities: {
			name: 'Installations seulement',
			text: 'Bâtiments, campus, colocation et zones de périphérie\u202f; un bâtiment compte en plus de son campus. Les régions dont les bâtiments ne sont pas publics disparaissent, alors qu’elles tournent bien quelque part.'
		},
		regions: {
			name: 'Régions cloud seulement',
			text: 'Ce que les opérateurs commercialisent comme régions. Ceux qui parlent de centres de données et n’ont pas de région disparaissent.'
		},
		both: {
			name: 'Installations et régions côte à côte',
			text: 'Toutes les fiches. Une région et les bâtiments qui la servent comptent ensemble\u202f: certains lieux comptent deux fois.'
		},
		zones: {
			name: 'Zones de disponibilité',
			text: 'Les zones des régions, là où une source en donne le nombre. Les grands opérateurs l’indiquent plus souvent que les petits.'
		},
		buildings: {
			name: 'Bâtiments',
			text: 'Les bâtiments des installations\u202f; un seul quand leur nombre n’est pas indiqué. Les régions disparaissent.'
		},
		operational: {
			name: 'En service seulement',
			text: 'La règle de ce site, sans ce qui est encore en construction.'
		},
		announced: {
			name: 'Avec ce qui est annoncé',
			text: 'La règle de ce site, et ce qui est annoncé, en cours d’instruction ou autorisé.'
		},
		ever: {
			name: 'Tout ce qui a été recensé',
			text: 'Avec les lieux fermés et les projets abandonnés.'
		},
		'without-colocation': {
			name: 'Sans la colocation',
			text: 'La règle de ce site, sans les salles situées dans le bâtiment d’un tiers.'
		},
		'without-edge': {
			name: 'Sans les zones de périphérie',
			text: 'La règle de ce site, sans les petites antennes proches des utilisateurs.'
		},
		exact: {
			name: 'Bâtiment ou campus connu',
			text: 'La règle de ce site, mais seulement là où l’emplacement est public. La plupart des grands opérateurs ne divulguent pas le leur.'
		}
	},
	practice: {
		title: 'Qui compte de quelle façon',
		note: 'D’après leurs propres textes ou fichiers, ou la presse. Aucun ne compte exactement comme un autre\u202f: chacun figure en regard de la définition la plus proche de la sienne. Leurs nombres sont mondiaux ou nationaux et ne se comparent pas à ceux du tableau ci-dessus.',
		who: 'Publication',
		how: 'Sa façon de compter',
		nearest: 'Définition la plus proche'
	},
	practices: {
		'data-center-map':
			'Un annuaire\u202f: un campus ou un bâtiment partagé est une fiche, et chaque centre de données qui s’y trouve en est une autre. 11\u202f698 fiches dans le monde.',
		'datacenters-world':
			'Chaque bâtiment nommé qui fonctionne ou dont la construction est financée\u202f; les régions cloud forment une couche à part.',
		telegeography: 'Les régions cloud à leur ouverture\u202f: 13 dans le monde en 2024.',
		'electricity-maps':
			'Une fiche par région de quelques fournisseurs de cloud\u202f; les régions prévues y figurent, signalées comme telles.',
		'aws-zones': 'Les régions, et les zones de disponibilité de chacune.',
		dcmag:
			'En France\u202f: les centres de données neutres et opérationnels, qui louent de l’espace à tout client\u202f: 290.',
		intopress:
			'En France\u202f: 348 centres de données existants, distingués de 26 annoncés, 11 en cours d’instruction et 8 en construction, selon un article de janvier 2026.'
	},
	refused: {
		title: 'Des nombres que le registre ne suit pas',
		all: 'Toutes les affirmations écartées'
	},
	choose: {
		title: 'Quel nombre employer',
		items: [
			'Pour dire où des données peuvent se trouver physiquement\u202f: les installations, ou la règle de ce site.',
			'Pour comparer ce que vendent les grands opérateurs\u202f: les régions ou les zones, en précisant que beaucoup de petits n’en ont pas.',
			'Pour dire ce qui vient\u202f: les lieux annoncés, à part de ceux qui existent.',
			'Pour dire quelle puissance de calcul est disponible\u202f: aucun de ces nombres. Un nombre de lieux n’est pas une capacité.'
		]
	}
};
