import type { PageTexts } from '../../page-texts';

/** La page de la méthode. */
export const methodology: PageTexts['methodology'] = {
	title: 'Méthode',
	summary: 'Ce qui est compté, comment les sources sont pesées, comment se lit la nationalité.',
	description: (date) =>
		`Comment Whose Cloud compte les centres de données cloud, jusqu’où se fier à chaque point, comment les sources sont hiérarchisées, comment se lisent contrôle, siège et technologie, et ce que le registre ne dit pas. Registre du ${date}.`,
	lead: 'Ce qui est compté, comment on le sait, comment se lit la nationalité, et ce que le registre ne dit pas. Les nombres de cette page sont calculés sur le registre tel qu’il est.',
	contents: 'Sur cette page',
	figures: {
		places: 'lieux en service ou en construction',
		operators: 'opérateurs qui exploitent un lieu',
		attestations: 'attestations',
		sources: 'sources'
	},
	sections: {
		counted: {
			title: 'Ce qui est compté',
			text: (n) => [
				`Le registre recense les [lieux](term:place) des opérateurs qui exploitent un cloud\u202f: ${n.records}, dans ${n.countries} pays d’Europe. Un lieu est tout ce qui sert, a servi ou doit servir au cloud d’un opérateur\u202f: un bâtiment, un [campus](term:campus), des salles dans le bâtiment d’un tiers ([colocation](term:colocation)), une [zone de périphérie](term:edge-zone), ou une [région cloud](term:cloud-region) dont les bâtiments ne sont pas tous publics.`,
				`Le nombre de lieux compte toute installation en service ou en construction, et toute région dont aucune installation n’est recensée\u202f; un campus et ses bâtiments comptent une fois. Cela fait ${n.count}. S’y ajoutent ${n.uncounted} fiches de lieux qui existent, mais qu’une autre fiche compte déjà.`,
				'D’autres cartes comptent autre chose. [Une page](page:counting) compte ce registre selon chaque définition usuelle et dit qui compte ainsi.'
			]
		},
		kinds: {
			title: 'Ce qu’est un lieu',
			text: () => ['Chaque lieu relève de l’un des cinq types suivants.']
		},
		precision: {
			title: 'Jusqu’où se fier à un point',
			text: () => [
				'Beaucoup d’opérateurs ne publient pas d’adresses. Chaque point dit donc jusqu’où l’on peut s’y fier ([précision](term:precision))\u202f: la carte figure un lieu exact par une marque nette, et un lieu inexact par un cercle dans lequel il se trouve réellement. Les rayons sont une convention de ce projet, et un point n’a jamais plus de décimales qu’il n’en mérite.',
				'Les lieux dont on ne connaît que la ville partagent un même point, en son centre. Aucun zoom ne peut les séparer\u202f: la carte les réunit en une [plaque](term:plate) qui porte leur nombre et s’ouvre en une liste.'
			]
		},
		status: {
			title: 'L’état, et à quelle date',
			text: (n) => [
				`Un [état](term:status) est le dernier qu’une source atteste, et il a l’âge de cette source\u202f: sa date figure à côté, pour ${n.dated} lieux sur ${n.records}. Rien n’avance parce qu’une date est passée\u202f: un bâtiment annoncé pour 2025 reste annoncé jusqu’à ce que quelqu’un rapporte son ouverture.`,
				`Quand aucune source datée des 18 derniers mois ne parle d’un lieu, sa page dit quand il a été vérifié pour la dernière fois. C’est le cas de ${n.stale} lieux.`
			]
		},
		sources: {
			title: 'Comment les sources sont lues et hiérarchisées',
			text: (n) => [
				`Chaque lieu, opérateur, référentiel, attestation et événement nomme ses [sources](page:sources), et ce que chacune appuie. Il y en a ${n.sources}\u202f: ${n.archived} ont été lues dans une copie archivée, ${n.repository} dans un dépôt public, et ${n.unseen} n’ont pas été consultées mais sont tenues pour vraies\u202f; celles-ci ont le rang le plus faible et en attendent de meilleures.`,
				'Quand des sources se contredisent, la parole de l’opérateur l’emporte sur la presse, la plus récente sur l’ancienne, et pour les certifications un registre officiel sur les deux. L’affirmation perdante n’est pas jetée\u202f: elle reste dans les notes de la fiche.',
				`Ce qui circule sans être suivi est [listé avec la raison](page:refused)\u202f: ${n.refused} affirmations. Ce dont nous ne sommes pas sûrs est publié aussi\u202f: ${n.doubts} doutes figurent sur les fiches concernées. Ce qui a été déduit plutôt que lu est signalé comme estimé.`
			]
		},
		nationality: {
			title: 'Contrôle, siège, technologie',
			text: (n) => [
				'La nationalité peut se lire de trois façons, que nous appelons des [lectures](term:lens). Le [siège](term:seat)\u202f: le pays où est immatriculée la société qui exploite le service en Europe. Le [contrôle](term:control)\u202f: le pays de la société mère ultime. La [technologie](term:technology)\u202f: les pays dont les fournisseurs livrent le cœur de la pile technique.',
				'Le contrôle est la lecture par défaut, parce que le droit qui peut contraindre un opérateur à livrer des données, ou à couper un service, est en pratique celui de qui le contrôle. C’est un choix. Les deux autres lectures sont à un clic, et aucune ne cache les autres.',
				`Le choix compte\u202f: lus par le siège plutôt que par le contrôle, ${n.flipped} lieux américains deviennent européens. [Le basculement](page:flip) compte tous ces changements, pays par pays.`,
				`Parmi les opérateurs qui exploitent un lieu, ${n.licensed} ont leur siège et leur contrôle dans l’Union européenne et reposent sur une technologie sous licence américaine. Ils portent une marque dans toutes les lectures. La technologie est connue pour ${n.technologyKnown} opérateurs sur les ${n.running} qui exploitent un lieu\u202f; là où aucune source ne la donne, le registre dit «\u202fnon connu\u202f» plutôt que de deviner.`,
				'Les pays sont réunis en [groupes](term:jurisdiction-group)\u202f: les 27 membres de l’Union européenne\u202f; les autres pays d’Europe\u202f; les États-Unis\u202f; le reste du monde.'
			]
		},
		exposure: {
			title: 'L’exposition au droit extraterritorial',
			text: (n) => [
				'L’[exposition](term:exposure) est un énoncé de droit, formulé de la même façon pour tous les opérateurs\u202f: elle dit quel droit peut atteindre l’opérateur, non ce que quiconque a fait ou compte faire. Elle ne dit pas que des données ont été livrées, et son absence ne dit pas qu’elles ne peuvent l’être.',
				`Les opérateurs dont la société mère est aux États-Unis sont soumis au droit américain où que se trouvent les serveurs\u202f; le registre en compte ${n.exposed} qui exploitent un lieu en Europe. Une succursale ou des clients aux États-Unis peuvent soumettre un opérateur européen au droit américain pour cette part de son activité. L’énoncé le dit là où on le sait.`
			],
			laws: {
				'cloud-act': {
					name: 'CLOUD Act (États-Unis, 2018)',
					text: 'Un fournisseur relevant de la juridiction américaine doit, sur injonction valable, produire les données en sa possession, sous sa garde ou sous son contrôle, qu’elles se trouvent aux États-Unis ou ailleurs. 18 U.S.C. §\u00a02713.'
				},
				'fisa-702': {
					name: 'FISA, section 702 (États-Unis, 2008)',
					text: 'Permet de cibler des personnes qui ne sont pas américaines et dont on estime qu’elles se trouvent hors des États-Unis, avec le concours des fournisseurs de services de communications électroniques. 50 U.S.C. §\u00a01881a.'
				},
				'gdpr-48': {
					name: 'RGPD, article 48 (Union européenne, 2016)',
					text: 'Une décision d’une juridiction ou d’une autorité administrative d’un pays tiers exigeant le transfert de données personnelles n’est reconnue que si elle se fonde sur un accord international, sans préjudice d’autres motifs de transfert.'
				},
				'china-intelligence': {
					name: 'Loi sur le renseignement national (Chine, 2017)',
					text: 'Article 7\u202f: les organisations et les citoyens soutiennent le travail national de renseignement, y apportent leur aide et leur coopération, conformément à la loi.'
				}
			}
		},
		certifications: {
			title: 'Les certifications et leur portée',
			text: (n) => [
				`Un [référentiel](term:scheme) est un ensemble d’exigences\u202f; une [attestation](term:attestation) est la preuve qu’un opérateur y satisfait, pour un périmètre nommé et une période. Le registre compte ${n.attestations} attestations de ${n.schemes} référentiels. Une attestation échue ne compte plus (${n.lapsed} à ce jour).`,
				`La plupart des certificats nomment des services, non des bâtiments. Chaque attestation dit donc sa [portée](term:reach)\u202f: ${n.reachPlaces} nomment les lieux, ${n.reachOperator} couvrent tout ce que l’opérateur a en Europe, et ${n.reachUnspecified} ne précisent pas. Un lieu n’est jamais montré comme certifié parce que son opérateur l’est.`,
				`Elle dit aussi qui l’affirme\u202f: un registre officiel pour ${n.register}, seulement des tiers pour ${n.thirdParty}. Ce qu’un référentiel certifie, et ce qu’il ne certifie pas, est sur [sa propre page](page:certifications).`
			]
		},
		time: {
			title: 'Le contrôle dans le temps',
			text: (n) => [
				`Les opérateurs changent de mains plus souvent que les bâtiments ne bougent. Le registre compte ${n.periods} périodes de contrôle pour ${n.periodOperators} opérateurs, dont ${n.changes} changements. Une période commence au premier jour qu’une source atteste\u202f; du temps d’avant la première, rien n’est affirmé.`
			]
		},
		silence: {
			title: 'Ce que le registre ne dit pas',
			text: () => [
				'Une carte soulève plus de questions qu’elle n’en résout. À celles-ci, elle ne répond pas.'
			],
			items: (n) => [
				`La capacité. Un nombre de lieux n’est pas une capacité. La puissance électrique est connue pour ${n.powerKnown} lieux sur ${n.records}\u202f: trop peu pour l’additionner.`,
				'Les clients, et quelles données se trouvent où. Ni l’un ni l’autre n’est public.',
				`Tout. Le registre retient les opérateurs pour lesquels des sources publiques ont été trouvées, ${n.operators} en tout\u202f; chaque pays a sa page, et une page vide veut dire que rien n’a été trouvé, non qu’il n’y a rien.`,
				`La date de toutes les ouvertures. L’année est connue pour ${n.openedKnown} lieux sur ${n.records}.`,
				`Où exactement. Le bâtiment ou le campus est connu pour ${n.exactKnown} lieux sur ${n.records}\u202f; certains opérateurs le tiennent secret, et ce secret est respecté.`,
				'Si un service convient à votre usage. Cela dépend de cet usage et du droit qui vous oblige.'
			]
		},
		correct: {
			title: 'Comment le corriger',
			text: () => [
				'Ouvrez le lieu et suivez «\u202fSignaler une erreur\u202f», ou [écrivez-nous](page:about). Dites ce qui est faux et où se lit ce qui est juste. Un fait sans source que l’on puisse lire ne peut être retenu\u202f; avec une source, il le sera, qu’il plaise ou non.'
			]
		}
	},
	kinds: {
		'data-centre': 'Un bâtiment de l’opérateur.',
		campus: 'Plusieurs bâtiments sur un même terrain.',
		colocation: 'Des salles dans le bâtiment d’un tiers.',
		'edge-zone': 'Une petite antenne d’une région, proche des utilisateurs.',
		'cloud-region':
			'Une région commercialisée. Ses bâtiments ne sont pas tous publics, et son point est par nature une ville ou une agglomération.'
	},
	statuses: {
		operational: 'Les clients peuvent s’en servir.',
		'under-construction':
			'Le chantier a commencé, ou un bâtiment existant est en cours d’équipement.',
		announced: 'Annoncé, en cours d’instruction ou autorisé, ou terrain acheté.',
		closed: 'A existé, et n’est plus en service.',
		cancelled: 'A été annoncé, puis abandonné.'
	},
	precisions: {
		building: 'Le bâtiment.',
		campus: 'Le terrain, ou le milieu de plusieurs bâtiments.',
		municipality: 'Le centre de la commune où il se trouve.',
		metro: 'Le centre de la ville dont il porte le nom.',
		country: 'Une ville qui tient lieu du pays.'
	},
	table: {
		kind: 'Type',
		status: 'État',
		precision: 'Précision',
		meaning: 'Ce que cela veut dire',
		radius: 'Figuré par un rayon de',
		records: 'Fiches'
	},
	reference: 'Texte de la loi'
};
