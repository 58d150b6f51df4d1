import type { PageTexts } from '../../page-texts';

/** Le glossaire. */
export const glossary: PageTexts['glossary'] = {
	title: 'Glossaire',
	summary: 'Les mots du domaine, et l’usage qu’en fait ce site.',
	description:
		'Les mots du cloud et de son droit en langage clair\u202f: zone de disponibilité, attestation, contrôle, siège, SecNumCloud, C5, EUCS, CLOUD Act, FISA 702, cloud souverain et d’autres.',
	lead: 'Les mots du domaine en langage clair, et l’usage qu’en fait ce site. Quand le sens d’un mot est contesté, l’article le dit.',
	letters: 'Termes par lettre',
	scheme: 'La page du référentiel',
	link: (term) => `Lien vers «\u202f${term}\u202f»`,
	terms: {
		acn: {
			name: 'Qualification ACN',
			text: 'La qualification italienne des services cloud et des infrastructures destinés aux administrations, par l’Agenzia per la cybersicurezza nazionale. Les administrations ne peuvent acheter que ce qui figure à son catalogue, au niveau qu’exigent leurs données\u202f: ordinaires, critiques ou stratégiques.'
		},
		attestation: {
			name: 'Attestation',
			text: 'La preuve qu’un opérateur satisfait à un [référentiel](term:scheme), à un niveau, pour un périmètre nommé et une période. Au sens strict, le rapport d’un auditeur comme celui du [C5](term:c5)\u202f; ce site emploie le mot aussi pour les certificats, qualifications et labels.'
		},
		'availability-zone': {
			name: 'Zone de disponibilité',
			text: 'Un ou plusieurs centres de données d’une [région cloud](term:cloud-region), dotés de leur propre alimentation, de leur propre refroidissement et de leur propre réseau, de sorte que la panne de l’un n’entraîne pas celle des autres. Les opérateurs n’entendent pas tous la même chose par là, et toutes les régions n’en ont pas plusieurs.'
		},
		c3a: {
			name: 'C3A',
			text: 'Un catalogue du BSI allemand, de 2026, de critères par lesquels un fournisseur peut montrer, et un client demander, jusqu’où l’usage d’un service cloud peut être autodéterminé. Un menu où choisir, sans effet juridique propre\u202f; il suppose le [C5](term:c5).'
		},
		c5: {
			name: 'C5',
			text: 'Le Cloud Computing Compliance Criteria Catalogue du BSI allemand. Un auditeur atteste qu’un service nommé y satisfait\u202f: type 1 à une date, type 2 sur une période. Il demande la transparence sur le lieu et le droit applicable, et ne limite pas l’actionnariat.'
		},
		cada: {
			name: 'Cloud and AI Development Act',
			text: 'Un règlement que la Commission européenne a proposé en juin 2026. Il donnerait aux services cloud achetés par les organismes publics des niveaux légaux de souveraineté («\u202fUnion assurance levels\u202f»). Ce n’est qu’une proposition\u202f: elle n’oblige encore personne.'
		},
		campus: {
			name: 'Campus',
			text: 'Plusieurs bâtiments d’un même opérateur sur un même terrain. Un campus et ses bâtiments comptent une fois.'
		},
		capacity: {
			name: 'Capacité',
			text: 'Ce dont un centre de données est capable, le plus souvent exprimé par la puissance électrique de ses ordinateurs, en mégawatts. Peu d’opérateurs la publient lieu par lieu\u202f; ce site compte donc des [lieux](term:place), et dit que c’est autre chose.'
		},
		'cloud-act': {
			name: 'CLOUD Act',
			text: 'Une loi américaine de 2018 (Clarifying Lawful Overseas Use of Data Act). Un fournisseur relevant de la juridiction américaine doit, sur injonction valable, produire les données en sa possession, sous sa garde ou sous son contrôle, où qu’elles soient stockées (18 U.S.C. §\u00a02713).'
		},
		'cloud-region': {
			name: 'Région cloud',
			text: 'Une zone sous le nom de laquelle un opérateur vend ses services, comme «\u202fFrancfort\u202f» ou eu-west-3. Derrière elle se trouvent un ou plusieurs centres de données dont les adresses ne sont le plus souvent pas publiques. Sur ce site, elle ne compte que là où aucun de ses bâtiments n’est recensé.'
		},
		colocation: {
			name: 'Colocation',
			text: 'Des salles, des cages ou des baies qu’un opérateur loue dans le centre de données d’un tiers. Le propriétaire du bâtiment est son [bailleur](term:landlord)\u202f; il a la main sur les portes et l’électricité, mais en règle générale pas sur les données.'
		},
		confidence: {
			name: 'Fiabilité',
			text: 'Le degré d’assurance des rédacteurs sur une fiche entière. Élevée\u202f: plusieurs bonnes sources, ou celle de l’opérateur. Moyenne\u202f: une bonne source, ou une déduction signalée. Faible\u202f: la mémoire ou l’ouï-dire.'
		},
		control: {
			name: 'Contrôle',
			text: 'Qui peut, en dernier ressort, décider d’un opérateur\u202f: sa [société mère ultime](term:parent). Comme [lecture](term:lens), le pays de cette société. C’est la lecture par défaut ici, puisque le droit de ce pays peut contraindre.'
		},
		'counting-rule': {
			name: 'Règle de comptage',
			text: 'Un nombre de lieux compte toute installation, et une région seulement là où aucune de ses installations n’est recensée\u202f; un campus et ses bâtiments une fois. [D’autres définitions](page:counting) donnent d’autres nombres.'
		},
		coverage: {
			name: 'Couverture',
			text: 'La part du registre pour laquelle une chose est connue. Une proportion parmi les lieux dont l’année d’ouverture est connue ne dit rien des autres\u202f; la couverture figure donc à côté.'
		},
		'data-centre': {
			name: 'Centre de données',
			text: 'Un bâtiment, ou une partie de bâtiment, fait pour abriter des ordinateurs avec l’alimentation et le refroidissement qu’il leur faut. Quelle taille il doit avoir pour mériter ce nom ne fait pas consensus.'
		},
		doubt: {
			name: 'Doute',
			text: 'Une question ouverte des rédacteurs sur une fiche. Les doutes sont publiés sur la page concernée.'
		},
		'edge-zone': {
			name: 'Zone de périphérie',
			text: 'Une petite antenne d’un cloud, proche des utilisateurs, avec une partie de ses services. Les opérateurs parlent de «\u202flocal zone\u202f», d’«\u202fextended zone\u202f» ou de «\u202fwavelength zone\u202f».'
		},
		ens: {
			name: 'ENS',
			text: 'L’Esquema Nacional de Seguridad, le texte espagnol sur la sécurité des systèmes qu’emploient les organismes publics, avec les catégories básica, media et alta. Il ne limite pas l’actionnariat étranger.'
		},
		eucs: {
			name: 'EUCS',
			text: 'Le schéma européen de certification de cybersécurité des services cloud. En préparation depuis 2019, il n’est toujours qu’un projet\u202f: nul n’en est titulaire. Devait-il exiger l’immunité face aux droits étrangers\u202f? La question a été débattue pendant des années\u202f; depuis 2024, les projets ne l’exigent plus.'
		},
		'eu-cloud-coc': {
			name: 'EU Cloud Code of Conduct',
			text: 'Un code de conduite au sens de l’article 40 du RGPD, par lequel des fournisseurs de cloud montrent comment ils traitent des données pour le compte d’autrui. Il porte sur la protection des données, non sur l’actionnariat.'
		},
		exposure: {
			name: 'Exposition au droit extraterritorial',
			text: 'Le fait que le droit d’un pays puisse atteindre un opérateur au-delà de ses frontières. Un énoncé de droit assorti d’une référence, formulé de même pour tous\u202f; il ne dit rien de ce que quiconque a fait. Voir la [méthode](page:methodology).'
		},
		facet: {
			name: 'Facette',
			text: 'Une façon de filtrer la carte, comme l’opérateur ou le pays. Plusieurs choix dans une facette élargissent la sélection, des choix dans plusieurs facettes la restreignent.'
		},
		'fisa-702': {
			name: 'FISA 702',
			text: 'La section 702 du Foreign Intelligence Surveillance Act des États-Unis (50 U.S.C. §\u00a01881a). Elle permet aux services de renseignement américains de cibler, hors des États-Unis, des personnes qui ne sont pas américaines, avec le concours de fournisseurs de communications. Votée pour des durées limitées, elle a été prolongée plusieurs fois.'
		},
		flip: {
			name: 'Basculement',
			text: 'Le changement de groupe d’un lieu quand on change de [lecture](term:lens) de la nationalité\u202f: européen par le siège et américain par le contrôle, par exemple. [Tous les basculements](page:flip) sont comptés.'
		},
		'gaia-x': {
			name: 'Gaia-X',
			text: 'Une association européenne fondée en 2021 qui fixe des règles pour décrire et labelliser les services de données et de cloud. Elle n’exploite aucun cloud. Ses labels vont à des services pris un à un\u202f; le plus élevé demande un contrôle européen.'
		},
		hds: {
			name: 'HDS',
			text: 'Hébergeur de données de santé\u202f: la certification française sans laquelle nul ne peut héberger pour autrui des données de santé à caractère personnel. Depuis la version 2.0, l’hébergement doit se faire dans l’Espace économique européen et l’exposition à un droit extérieur doit être publiée\u202f; elle n’est pas interdite.'
		},
		hyperscaler: {
			name: 'Hyperscaler',
			text: 'Un très grand opérateur de cloud, présent par ses régions dans le monde entier. Le mot n’a pas de seuil fixe\u202f; on entend le plus souvent Amazon, Microsoft et Google.'
		},
		'iso-27001': {
			name: 'ISO/IEC 27001',
			text: 'La norme internationale de management de la sécurité de l’information. Ce qui est certifié est un système de management au périmètre déclaré, non un produit, ni le droit applicable.'
		},
		'jurisdiction-group': {
			name: 'Groupe de juridictions',
			text: 'La façon dont les pays sont réunis sur ce site\u202f: Union européenne, autres pays d’Europe, États-Unis, reste du monde. Il donne ses couleurs à la carte.'
		},
		landlord: {
			name: 'Bailleur',
			text: 'Le propriétaire du bâtiment où se trouve un lieu, quand ce n’est pas l’opérateur. Voir [colocation](term:colocation).'
		},
		lens: {
			name: 'Lecture',
			text: 'Une façon de lire la nationalité\u202f: par le [contrôle](term:control), par le [siège](term:seat) ou par la [technologie](term:technology). La lecture colore la carte.'
		},
		'licensed-technology': {
			name: 'Opérateur de l’UE, technologie américaine',
			text: 'Une marque pour les opérateurs dont le siège et le contrôle sont dans l’Union européenne et dont le cœur technique est sous licence américaine. Elle est montrée dans toutes les lectures.'
		},
		operator: {
			name: 'Opérateur',
			text: 'La société qui exploite un cloud. Elle n’est pas forcément propriétaire du bâtiment, ni la société avec laquelle le client signe.'
		},
		parent: {
			name: 'Société mère ultime',
			text: 'La personne, la société ou l’État au sommet de la chaîne d’actionnariat, qui décide en dernier ressort. Une société cotée sans actionnaire de contrôle est sa propre société mère.'
		},
		place: {
			name: 'Lieu',
			text: 'Une fiche de la carte\u202f: tout ce qui sert, a servi ou doit servir au cloud d’un opérateur, du bâtiment à la région commercialisée.'
		},
		plate: {
			name: 'Plaque',
			text: 'Ce que la carte dessine pour les lieux dont on ne connaît que la ville\u202f: un seul signe avec leur nombre, qui s’ouvre en une liste. Elle se tient au centre de la ville parce que les positions réelles ne sont pas publiques.'
		},
		precision: {
			name: 'Précision',
			text: 'Jusqu’où l’on peut se fier au point d’un lieu\u202f: bâtiment, campus, commune, agglomération ou pays. Chacune a un rayon, que la carte dessine.'
		},
		qualification: {
			name: 'Qualification',
			text: 'La décision par laquelle une autorité reconnaît qu’un service satisfait à ses exigences, comme pour [SecNumCloud](term:secnumcloud) ou l’[ACN](term:acn). C’est l’État lui-même qui décide, après audit.'
		},
		reach: {
			name: 'Portée',
			text: 'Jusqu’où va une [attestation](term:attestation). Lieux\u202f: la source les nomme. Opérateur\u202f: la source dit toute l’Europe. Non précisée\u202f: la source ne le dit pas, ce qui est le cas le plus fréquent.'
		},
		record: {
			name: 'Registre',
			text: 'Tout ce que sait ce site\u202f: lieux, opérateurs, référentiels, attestations, événements et sources, dans des fichiers que chacun peut lire et réutiliser. Tout le site en est tiré.'
		},
		scheme: {
			name: 'Référentiel',
			text: 'Un ensemble d’exigences qui peut être certifié, avec un émetteur, des niveaux et une durée. Ce qu’il certifie varie\u202f: un service, une société, un bâtiment, un système de management.'
		},
		seal: {
			name: 'SEAL',
			text: 'Sovereignty Effectiveness Assurance Level, de 0 à 4\u202f: les niveaux du Cloud Sovereignty Framework de la Commission européenne, de 2025. Une grille d’acheteur pour un appel d’offres, non un certificat qu’un service pourrait obtenir.'
		},
		seat: {
			name: 'Siège',
			text: 'Le pays où est immatriculée la société qui exploite le service en Europe, où que se trouve le siège de son groupe. C’est souvent elle qui signe le contrat.'
		},
		secnumcloud: {
			name: 'SecNumCloud',
			text: 'La qualification des services cloud par l’ANSSI. Depuis la version 3.2, elle limite l’actionnariat extérieur à l’Union européenne et exige l’immunité face au droit non européen. Elle qualifie un service nommé, non une société ni un centre de données, et n’exclut pas une technologie étrangère.'
		},
		source: {
			name: 'Source',
			text: 'Une adresse, un titre, un éditeur et une date, avec la façon dont elle a été lue et ce qu’elle appuie. Toute affirmation du registre en a au moins une. [Toutes les sources](page:sources).'
		},
		'sovereign-cloud': {
			name: 'Cloud souverain',
			text: 'Un cloud dont on dit qu’il est sous le contrôle de ceux qui s’en servent, ou de leur État. Il n’en existe pas de définition légale ni partagée\u202f: les uns pensent au lieu des données, d’autres à l’exploitant, d’autres au propriétaire, d’autres à l’origine de la technologie. Ce site n’en fait pas une catégorie\u202f; il montre chacun de ces aspects pour lui-même.'
		},
		status: {
			name: 'État',
			text: 'Le dernier état d’un lieu qu’une source atteste\u202f: en service, en construction, annoncé, fermé ou abandonné. Sa date est celle de la source.'
		},
		technology: {
			name: 'Origine de la technologie',
			text: 'Les pays dont les fournisseurs livrent le cœur de la pile technique d’un opérateur, par ordre de poids. Le premier donne la couleur.'
		}
	}
};
