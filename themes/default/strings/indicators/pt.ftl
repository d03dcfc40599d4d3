# Indicators: names, questions, readings, pitfalls.
# In readings, counts come as numbers; shares ($share, $expected), other numbers
# ($partners of I03) and names ($actor) come ready to print.

## Around every value

indicator-not-known = Não se sabe: os registros não permitem este valor.
indicator-too-few = Dados insuficientes: { $n ->
    [1] um ator
   *[other] { $n } atores
}, { $m ->
    [1] um vínculo
   *[other] { $m } vínculos
}. O valor é mantido para registro, não para conclusões.
indicator-formula = Fórmula
indicator-reference = Referência
indicator-pitfall = Como pode enganar
indicator-basis = { indicator-basis.short }, situação em { $date }
    .short = { $n ->
        [1] um ator
       *[other] { $n } atores
    }, { $m ->
        [1] um vínculo
       *[other] { $m } vínculos
    }
indicator-coverage = { $dated } dos vínculos subjacentes têm início, { $sourced } têm fonte
indicator-lower-bound = Os vínculos registrados são uma amostra. Vínculos que ninguém anotou elevariam este valor.
indicator-extent-core = atores dentro do cluster
indicator-extent-recorded = todos os registrados, incluídos os parceiros de fora

# The basis of indicators that are not computed on actors and pairs.
indicator-I09-basis = { indicator-I09-basis.short }, situação em { $date }
    .short = { $n ->
        [1] uma etapa declarada
       *[other] { $n } etapas declaradas
    }, { $m ->
        [1] um ator
       *[other] { $m } atores
    }
indicator-I13-basis = { indicator-I13-basis.short }, situação em { $date }
    .short = { $n ->
        [1] um comprador
       *[other] { $n } compradores
    }, { $m ->
        [1] um vínculo de fornecimento
       *[other] { $m } vínculos de fornecimento
    }
indicator-I14-basis = { indicator-I14-basis.short }, situação em { $date }
    .short = { $n ->
        [1] um insumo
       *[other] { $n } insumos
    }, { $m } com todos os fornecedores registrados
indicator-I16-basis = { indicator-I16-basis.short }, situação em { $date }
    .short = { $n ->
        [1] um insumo
       *[other] { $n } insumos
    }, { $m } com todos os fornecedores registrados
indicator-I21-basis = { indicator-I21-basis.short }, situação em { $date }
    .short = { $n ->
        [1] um ator
       *[other] { $n } atores
    }, { $m ->
        [1] um vínculo datado
       *[other] { $m } vínculos datados
    }
indicator-I22-basis = { indicator-I22-basis.short }, situação em { $date }
    .short = { $n ->
        [1] um ator
       *[other] { $n } atores
    }, { $m ->
        [1] um vínculo datado
       *[other] { $m } vínculos datados
    }
indicator-I26-basis = { indicator-I26-basis.short }, situação em { $date }
    .short = { $n ->
        [1] um instituto de pesquisa ou universidade
       *[other] { $n } institutos de pesquisa e universidades
    }, { $m ->
        [1] um spin-off
       *[other] { $m } spin-offs
    }
indicator-I31-basis = { indicator-I31-basis.short }, situação em { $date }
    .short = { $n ->
        [1] uma página em outro idioma
       *[other] { $n } páginas em outros idiomas
    }, { $m } com os mesmos fatos
indicator-I27-basis = { indicator-I27-basis.short }, situação em { $date }
    .short = { $n ->
        [1] uma entrada ou saída
       *[other] { $n } entradas e saídas
    } entre { $m } eventos realizados
indicator-I30-basis = { indicator-I30-basis.short }, situação em { $date }
    .short = { $n ->
        [1] um fato ou vínculo
       *[other] { $n } fatos e vínculos
    }
indicator-I40-basis = { indicator-I40-basis.short }, situação em { $date }
    .short = { $n ->
        [1] um ator
       *[other] { $n } atores
    }, { $m ->
        [1] um vínculo datado
       *[other] { $m } vínculos datados
    }

## Names of further values

indicator-part-pairs = Pares com vínculo
indicator-part-possible-pairs = Pares possíveis
indicator-part-mean-degree = Parceiros por empresa
indicator-part-tied = Atores com vínculo
indicator-part-isolated = Atores sem vínculo
indicator-part-weighted = O mesmo, ponderado pelos vínculos
indicator-part-most = Maior número de parceiros de um só ator
indicator-part-ei-index = Índice E-I
indicator-part-expected = Esperado se os parceiros fossem sorteados
indicator-part-expected-ei-index = Índice E-I esperado por sorteio
indicator-part-across = Pares entre regiões
indicator-part-within = Pares dentro de uma região
indicator-part-regions = Regiões e países
indicator-part-crossing = Pares que cruzam uma fronteira
indicator-part-countries = Países parceiros
indicator-part-effective-countries = Equivalente em países parceiros de igual peso
indicator-part-filled = Etapas preenchidas
indicator-part-declared = Etapas declaradas
indicator-part-depth = Etapas com dois ou mais atores independentes
indicator-part-gaps = Lacunas explicadas
indicator-part-unexplained = Lacunas não explicadas
indicator-part-value-weighted = Ponderado pela participação no valor
indicator-part-bridges = Vínculos únicos que sustentam uma parte
indicator-part-cut-off = Maior número de atores que dependem de um só ator
indicator-part-cut-off-share = Proporção deles no total de atores com vínculo
indicator-part-freeman = Centralização (Freeman)
indicator-part-gini = Desigualdade de parceiros (Gini)
indicator-part-mention-share = Proporção das menções no texto
indicator-part-with-locator = Com a localização na fonte
indicator-part-facts-sourced = Fatos com fonte
indicator-part-ties-sourced = Vínculos com fonte
indicator-part-independent = Com duas ou mais fontes independentes
indicator-part-identified = Atores com identificador verificado
indicator-part-median-age = Idade mediana da fonte mais recente

indicator-part-gatekeepers = Atores ligados tanto dentro quanto fora
indicator-part-gatekeeper-share = Proporção deles no núcleo
indicator-part-largest-drop = Maior queda quando um deles sai
indicator-part-density = Proporção de pares ligados entre os possíveis
indicator-part-firms = Empresas
indicator-part-institutes = Institutos de pesquisa e universidades
indicator-part-bridges-known = Pares de classes em que ambas estão presentes
indicator-part-by-input = Por insumo
indicator-part-by-value = Por valor
indicator-part-inputs-known = Insumos com todos os fornecedores registrados
indicator-part-inputs-unknown = Insumos dos quais isso não se sabe
indicator-part-effective-suppliers = Equivalente em fornecedores de igual peso
indicator-part-highest = Maior valor de um insumo
indicator-part-sole-sourced = Insumos de um só fornecedor
indicator-part-alternatives = Alternativas por insumo
indicator-part-one-minus-hhi = Um menos a concentração média
indicator-part-after-first = Maior parte após a primeira retirada
indicator-part-after-any = O mesmo após a retirada de qualquer ator, em média
indicator-part-star = Valor de uma estrela deste tamanho
indicator-part-complete = Valor se todos estivessem ligados a todos
indicator-part-begun = Vínculos iniciados
indicator-part-ended = Vínculos encerrados
indicator-part-death-rate = Encerrados, entre os do primeiro dia
indicator-part-undated = Vínculos sem data, deixados de fora
indicator-part-older-than-five = Com mais de cinco anos
indicator-part-one-step = Em um passo
indicator-part-two-steps = Em dois passos
indicator-part-three-steps = Em três passos
indicator-part-reachable = Pares com algum caminho
indicator-part-islands = Partes separadas
indicator-part-spin-offs = Spin-offs registrados
indicator-part-from-research = Da pesquisa
indicator-part-survivors = Dos que têm cinco anos ou mais, ainda existentes
indicator-part-pages-compared = Páginas comparadas
indicator-part-pages-equal = Páginas com os mesmos fatos
indicator-part-entries = Entradas
indicator-part-exits = Saídas
indicator-part-foreign-share = Dos recém-chegados, com proprietário no exterior
indicator-part-realised-share = De todos os planos, realizados
indicator-part-by-region = Por região
indicator-part-by-class = Por classe de ator
indicator-part-ties-growth = Vínculos, por ano
indicator-part-actors-growth = Atores, por ano
indicator-part-densification = Crescimento dos vínculos em relação ao dos atores (inclinação)
indicator-part-density-without = Cooperação entre empresas sem esse ator

indicator-class-firm = empresas
indicator-class-research = pesquisa
indicator-class-education = ensino
indicator-class-capital = capital
indicator-class-public = órgãos públicos
indicator-class-other = outros
indicator-class-inside = o cluster
indicator-class-country = o restante do país
indicator-class-abroad = o mundo
indicator-pair = { $first } e { $second }
indicator-input = { $input } para { $buyer }
indicator-observed = valor publicado, não calculado aqui

## I01

indicator-I01 = Cooperação entre empresas
indicator-I01-question = Quantos dos pares possíveis de empresas trabalham juntos?
indicator-I01-reading = Com { $firms ->
    [1] uma empresa
   *[other] { $firms } empresas
} no cluster, { $possible ->
    [1] um par é possível
   *[other] { $possible } pares são possíveis
}; { $pairs ->
    [0] nenhum tem vínculo registrado.
    [1] um deles tem vínculo registrado ({ $share }).
   *[other] { $pairs } deles têm vínculo registrado ({ $share }).
}
indicator-I01-pitfall = O valor cai à medida que mais empresas são listadas, mesmo que nada mais mude. Nunca compare dois clusters por ele sem o número de parceiros por empresa ao lado.

## I02

indicator-I02 = Atores com vínculo
indicator-I02-question = Isto é uma rede ou uma lista?
indicator-I02-reading = { $tied } de { $actors ->
    [1] um ator registrado
   *[other] { $actors } atores registrados
} { $tied ->
    [1] tem
   *[other] têm
} pelo menos um vínculo; { $isolated ->
    [0] ninguém está isolado.
    [1] um está isolado.
   *[other] { $isolated } estão isolados.
}
indicator-I02-pitfall = Listar menos atores eleva o valor. Um ator sem vínculo registrado pode ter vínculos que ninguém anotou.

## I03

indicator-I03 = Parceiros por ator
indicator-I03-question = Quantos parceiros tem um ator, em média?
indicator-I03-reading = Um ator tem em média { $partners } parceiros ({ $pairs ->
    [1] um par
   *[other] { $pairs } pares
} entre { $actors ->
    [1] um ator
   *[other] { $actors } atores
}).
indicator-I03-pitfall = Pode ser comparado entre tamanhos diferentes, mas cresce com o cuidado de quem registra os vínculos.

## I04

indicator-I04 = Vínculos entre regiões
indicator-I04-question = Os vínculos ficam em uma região ou cruzam suas divisas?
indicator-I04-reading = { $across } de { $pairs ->
    [1] um par ligado
   *[other] { $pairs } pares ligados
} { $across ->
    [1] cruza
   *[other] cruzam
} uma divisa entre regiões ({ $share }). Com parceiros sorteados, seriam { $expected }.
indicator-I04-pitfall = A proporção depende de quantos parceiros de fora foram registrados; leia-a ao lado do valor esperado por sorteio.

## I05

indicator-I05 = Inserção internacional
indicator-I05-question = Quantos dos vínculos do cluster levam ao exterior, e a quantos países?
indicator-I05-reading = De { $pairs ->
    [1] um par ligado
   *[other] { $pairs } pares ligados
} do cluster, { $crossing ->
    [0] nenhum leva
    [1] um leva
   *[other] { $crossing } levam
} a outro país ({ $share }){ $countries ->
    [0] .
    [1] , todos ao mesmo.
   *[other] , a { $countries } países no total.
}
indicator-I05-pitfall = Vínculos entre uma fábrica e seu proprietário no exterior contam por inteiro. Não são o mesmo que parceiros encontrados no exterior.

## I06

indicator-I06 = Alcance além do cluster
indicator-I06-question = Quão perto está o mundo externo, e por meio de quem?
indicator-I06-reading = { $gatekeepers ->
    [0] Nenhum ator tem parceiros dentro e fora ao mesmo tempo.
    [1] Um de { $actors } atores do cluster tem parceiros tanto dentro quanto fora: { $actor }. Sem ele, o alcance registrado cairia { $drop }.
   *[other] { $gatekeepers } de { $actors } atores do cluster têm parceiros tanto dentro quanto fora. O que mais pesa é { $actor }: sem ele, o alcance registrado cairia { $drop }.
}
indicator-I06-pitfall = Contam-se caminhos no papel. Uma queda grande diz que o acesso registrado depende de um ator, não que outros não poderiam encontrar o seu.

## I07

indicator-I07 = Empresas com parceiro de pesquisa
indicator-I07-question = Quantas empresas trabalham com uma universidade ou um instituto de pesquisa?
indicator-I07-reading = { $linked } de { $firms ->
    [1] uma empresa
   *[other] { $firms } empresas
} { $linked ->
    [1] tem
   *[other] têm
} vínculo registrado com { $institutes ->
    [0] a pesquisa; nenhum instituto de pesquisa está registrado.
    [1] o único instituto de pesquisa aqui registrado ({ $share }).
   *[other] pelo menos um de { $institutes } institutos de pesquisa e universidades ({ $share }).
}
indicator-I07-pitfall = O início de projetos conjuntos é anunciado com mais frequência do que o fim; contratos entre empresa e laboratório raramente são públicos.

## I08

indicator-I08 = Pontes ausentes
indicator-I08-question = Que classes de atores não estão ligadas entre si?
indicator-I08-reading = De { $known ->
    [1] um par de classes
   *[other] { $known } pares de classes
} em que ambas estão presentes, { $missing ->
    [0] todos têm pelo menos um vínculo registrado.
    [1] um não tem nenhum vínculo registrado.
   *[other] { $missing } não têm nenhum vínculo registrado.
}
indicator-I08-pitfall = As classes diferem em tamanho: um vínculo com o único investidor já é uma densidade alta. Leia as contagens, não apenas as proporções.

## I09

indicator-I09 = Completude da cadeia
indicator-I09-question = Que etapas da cadeia de valor estão aqui, e quais vêm de fora?
indicator-I09-reading = { $filled } de { $stages ->
    [1] uma etapa declarada
   *[other] { $stages } etapas declaradas
} { $filled ->
    [1] está preenchida
   *[other] estão preenchidas
} dentro do cluster{ $nearby ->
    [0] { "" }
    [1] , mais uma no cluster ampliado
   *[other] , mais { $nearby } no cluster ampliado
}. { $deep ->
    [0] Nenhuma etapa tem
    [1] Uma etapa tem
   *[other] { $deep } etapas têm
} dois ou mais atores de proprietários diferentes.
indicator-I09-pitfall = Depende inteiramente da lista de etapas. Uma lista mais fina cria mais lacunas; uma mais ampla as esconde.

## I13

indicator-I13 = Fornecimento local
indicator-I13-question = Quanto do que o cluster compra vem do cluster?
indicator-I13-reading = { $local } de { $ties ->
    [1] um vínculo de fornecimento registrado
   *[other] { $ties } vínculos de fornecimento registrados
} com compradores do cluster { $local ->
    [1] vem
   *[other] vêm
} de dentro dele ({ $share }). { $unknown ->
    [0] { "" }
    [1] Para um insumo, não se sabe se todos os fornecedores estão registrados.
   *[other] Para { $unknown } insumos, não se sabe se todos os fornecedores estão registrados.
}
indicator-I13-pitfall = Contar por vínculos, por insumos e por valor dá três respostas diferentes. Um endereço de faturamento local não é valor agregado local.

## I14

indicator-I14 = Concentração de fornecedores
indicator-I14-question = De quão poucos fornecedores vem um insumo?
indicator-I14-reading = { $known ->
    [0] Para nenhum dos { $inputs } insumos estão registrados todos os fornecedores e suas participações.
   *[other] Para { $known } de { $inputs } insumos, todos os fornecedores estão registrados; em média, um insumo vem como que de { $suppliers } fornecedores de igual peso.
}
indicator-I14-pitfall = Só contam insumos cujos fornecedores estão todos registrados. Quem não está registrado não é um fornecedor ausente.

## I16

indicator-I16 = Insumos sem segunda fonte
indicator-I16-question = O que poderia ser substituído se um fornecedor parasse?
indicator-I16-reading = { $known ->
    [0] Não se sabe: para nenhum insumo estão registrados todos os fornecedores.
   *[other] { $sole } de { $known } insumos cujos fornecedores estão todos registrados { $sole ->
        [1] vem
       *[other] vêm
    } de um só fornecedor. { $unknown ->
        [0] { "" }
        [1] Quanto a outro insumo, isso não se sabe.
       *[other] Quanto a outros { $unknown } insumos, isso não se sabe.
    }
}
indicator-I16-pitfall = Alternativas que ninguém anotou são desconhecidas, o que não equivale a não existirem.

## I17

indicator-I17 = Pontos únicos de falha da rede
indicator-I17-question = Quem ou o que, sozinho, liga outros ao restante?
indicator-I17-reading = { $points ->
    [0] Nenhum ator liga sozinho outros ao restante: todo vínculo registrado tem um caminho alternativo.
    [1] Para alguns atores, todos os vínculos registrados com o restante passam por um ator, { $actor }: { $cutoff ->
        [1] só assim se alcança um ator.
       *[other] só assim se alcançam { $cutoff } de { $actors } atores.
    }
   *[other] { $points } atores ligam, cada um sozinho, outros ao restante. O de que mais se depende é { $actor }: { $cutoff ->
        [1] um ator só é alcançado
       *[other] { $cutoff } de { $actors } atores só são alcançados
    } por vínculos registrados com ele.
}
indicator-I17-pitfall = Diz que vínculos registrados não têm caminho alternativo, não quem falharia. Um vínculo que ninguém anotou pode ser o caminho alternativo. Fontes únicas de fornecimento são outra questão.

## I18

indicator-I18 = Coesão
indicator-I18-question = Quanto da rede se mantém unido quando os principais atores saem?
indicator-I18-reading = { $whole } dos atores com vínculo estão em uma única parte conectada. Sem { $actor } seriam { $first }; sem um ator qualquer, em média { $mean }.
indicator-I18-pitfall = Conexão no papel não é entrega. A ordem de retirada segue o número de parceiros registrados, não a probabilidade de saída.

## I21

indicator-I21 = Vínculos que perduraram
indicator-I21-question = A rede de cinco anos atrás perdurou?
indicator-I21-reading = { $years } anos antes do dia de referência, { $then ->
    [1] estava registrado um vínculo datado
   *[other] estavam registrados { $then } vínculos datados
}; agora, { $now }. Nesse intervalo, começaram { $begun } e terminaram { $ended }.
indicator-I21-pitfall = Um exame mais atento dos anos recentes parece nascimento de vínculos. Términos são anunciados com menos frequência do que começos.

## I22

indicator-I22 = Idade dos vínculos
indicator-I22-question = Que idade têm os vínculos?
indicator-I22-reading = Metade { $ties ->
    [1] do único vínculo datado
   *[other] dos { $ties } vínculos datados
} tem mais de { $years } anos; { $old } deles têm mais de cinco anos.
indicator-I22-pitfall = Só se contam vínculos que sobreviveram; os que terminaram não são jovens: desapareceram.

## I23

indicator-I23 = Alcance da pesquisa
indicator-I23-question = A quantos atores um instituto de pesquisa chega por apresentações?
indicator-I23-reading = Em dois passos, um instituto de pesquisa ou universidade chega em média a { $share } dos { $actors } outros atores ({ $institutes ->
    [1] um instituto
   *[other] { $institutes } institutos
}).
indicator-I23-pitfall = Um caminho é um contato possível, não uma adoção.

## I24

indicator-I24 = Proximidade
indicator-I24-question = Os atores com vínculos podem alcançar uns aos outros?
indicator-I24-reading = { $share } de todos os pares de atores com vínculo estão ligados por algum caminho; os { $actors } atores formam { $islands ->
    [1] uma parte conectada.
   *[other] { $islands } partes separadas.
}
indicator-I24-pitfall = Partes separadas podem estar ligadas por um vínculo que ninguém registrou.

## I26

indicator-I26 = Spin-offs da pesquisa
indicator-I26-question = Surgem empresas da pesquisa?
indicator-I26-reading = { $institutes ->
    [0] Nenhum instituto de pesquisa está registrado
   *[other] Nos últimos dez anos, { $recent ->
        [0] nenhum spin-off datado surgiu
        [1] um spin-off datado surgiu
       *[other] { $recent } spin-offs datados surgiram
    } de { $institutes } institutos de pesquisa e universidades
}; { $all ->
    [1] um spin-off, de qualquer origem, está registrado no total.
   *[other] { $all } spin-offs, de qualquer origem, estão registrados no total.
}
indicator-I26-pitfall = Empresas que mantiveram um nome ou um prédio da organização de origem são notadas, outras não; fracassos são esquecidos.

## I27

indicator-I27 = Entradas e saídas
indicator-I27-question = Quem chegou, quem saiu, e quantos planos se realizaram?
indicator-I27-reading = A linha do tempo relata { $entries ->
    [1] uma entrada
   *[other] { $entries } entradas
} e { $exits ->
    [0] nenhuma saída
    [1] uma saída
   *[other] { $exits } saídas
}; { $done } de { $plans } planos de entrada, expansão ou investimento são relatados como realizados.
indicator-I27-pitfall = Entradas são notícia, saídas são discretas. Anunciado não é investido.

## I28

indicator-I28 = Peso do ator principal
indicator-I28-question = Um ator representa o todo?
indicator-I28-reading = { $ties ->
    [1] { $actor } tem o maior número de parceiros, { $partners }:
   *[other] { $ties } atores, entre eles { $actor }, têm o maior número de parceiros, { $partners } cada um:
} { $share } de todas as extremidades de vínculos. Uma estrela com um único centro daria 50%.
indicator-I28-pitfall = Um centro com raios é um tipo de cluster, não um defeito, mas precisa ser dito. Atores sobre os quais mais se sabe têm mais vínculos registrados.

## I29

indicator-I29 = Semelhante com semelhante
indicator-I29-question = As regiões e as classes de atores se fecham em si mesmas?
indicator-I29-reading = Por região, o índice é { $region }; por classe de ator, { $class } (1: apenas dentro do grupo; 0: como por sorteio; abaixo de 0: antes entre grupos).
indicator-I29-pitfall = Parceiros externos são registrados porque estão ligados a alguém de dentro, o que puxa o índice para baixo.

## I30

indicator-I30 = Evidências
indicator-I30-question = Quanto disto pode ser rastreado até uma fonte?
indicator-I30-reading = { $traced } de { $records ->
    [1] um fato ou vínculo
   *[other] { $records } fatos e vínculos
} { $traced ->
    [1] tem
   *[other] têm
} fonte e data ({ $share }); { $twice ->
    [0] nenhum se apoia em duas fontes independentes.
    [1] um se apoia em duas ou mais fontes independentes.
   *[other] { $twice } se apoiam em duas ou mais fontes independentes.
}
indicator-I30-pitfall = Mede se uma afirmação pode ser rastreada, não se é verdadeira.

## I31

indicator-I31 = Os mesmos fatos em todos os idiomas
indicator-I31-question = Todos os idiomas relatam os mesmos fatos?
indicator-I31-reading = { $equal } de { $pages ->
    [1] uma página traduzida
   *[other] { $pages } páginas traduzidas
} { $equal ->
    [1] remete
   *[other] remetem
} exatamente aos mesmos fatos que o original ({ $share }).
indicator-I31-pitfall = Compara as referências a fatos, não as palavras ao redor.

## I40

indicator-I40 = Crescimento
indicator-I40-question = Com que velocidade cresce a rede registrada?
indicator-I40-reading = Os vínculos datados passaram de { $then } para { $now } em cinco anos, { $ties } por ano; os atores, { $actors } por ano.
indicator-I40-pitfall = Poucos pontos. O registro também cresce, e não é possível separar um do outro.

## I42

indicator-I42 = Sem o ator principal
indicator-I42-question = O que restaria sem o ator com mais parceiros?
indicator-I42-reading = { $without } de { $pairs ->
    [1] um par ligado
   *[other] { $pairs } pares ligados
} não { $without ->
    [1] envolve
   *[other] envolvem
} { $actor } ({ $share }). { $beside ->
    [0] Não havia vínculo registrado entre parceiros de um ator que saiu.
   *[other] Vínculos entre parceiros de atores que saíram, ainda existentes um ano depois: { $outlived } de { $judged }; em { $unclear }, as datas não permitem saber.
}
indicator-I42-pitfall = Vínculos de outros podem existir por causa do ator principal e desaparecer com ele. Que um vínculo tenha sobrevivido a uma saída não explica por quê.

## Phases and years

evolution-actors = { $count ->
    [1] um ator
   *[other] { $count } atores
}
evolution-ties = { $count ->
    [1] um vínculo
   *[other] { $count } vínculos
}
evolution-begun = { $count ->
    [0] nenhum vínculo começou
    [1] um vínculo começou
   *[other] { $count } vínculos começaram
}
evolution-ended = { $count ->
    [0] nenhum terminou
    [1] um terminou
   *[other] { $count } terminaram
}
evolution-actors-begun = { $count ->
    [0] nenhum ator chegou
    [1] um ator chegou
   *[other] { $count } atores chegaram
}
evolution-actors-ended = { $count ->
    [0] nenhum saiu
    [1] um saiu
   *[other] { $count } saíram
}
evolution-events = { $count ->
    [0] nenhum evento relatado
    [1] um evento
   *[other] { $count } eventos
}
evolution-phase-reading = No fim desta fase, há registro de { $actors ->
    [1] um ator
   *[other] { $actors } atores
} e { $ties ->
    [1] um vínculo datado
   *[other] { $ties } vínculos datados
}; nela { $begun ->
    [0] nenhum vínculo começou
    [1] um vínculo começou
   *[other] { $begun } vínculos começaram
} e { $ended ->
    [0] nenhum terminou
    [1] um terminou
   *[other] { $ended } terminaram
}.
evolution-phase-running = A fase ainda está em curso no dia de referência.
evolution-undated = { $count ->
    [0] Todos os vínculos registrados têm início.
    [1] Um vínculo registrado não tem início conhecido e não está em nenhuma fase.
   *[other] { $count } vínculos registrados não têm início conhecido e não estão em nenhuma fase.
}
evolution-dated-share = { $share } de todos os vínculos já registrados têm início
evolution-persistence = { $share } dos vínculos existentes no começo ou no fim do período existiam em ambos
evolution-pitfall = Anos examinados com mais atenção mostram mais começos. Um aumento dos vínculos registrados ainda não é um aumento dos vínculos.

## Stages

stage-independent = { $count ->
    [1] um proprietário
   *[other] { $count } proprietários diferentes
}
stage-filled-nearby = preenchida apenas no cluster ampliado

## Evidence of a record

evidence-sources = { $count ->
    [0] nenhuma fonte
    [1] uma fonte
   *[other] { $count } fontes
}
evidence-independent = { $count ->
    [0] nenhuma fonte independente
    [1] uma fonte independente
   *[other] { $count } fontes independentes
}
evidence-searched = procurada, nenhuma fonte encontrada
evidence-primary = entre elas uma fonte primária

## The two boundaries, phases, what is told

indicator-wider = Com o cluster ampliado
indicator-extent-extended = atores dentro do cluster ou do cluster ampliado
indicators-boundary = Quando um valor depende de quem está dentro, é dado primeiro para o núcleo e depois com o cluster ampliado.
indicator-named-more = e mais { $n }
indicator-of = { $m } de { $n }
indicator-I09-coverage = { $dated } dos atores subjacentes têm início, { $sourced } têm fonte
indicator-I10-coverage = { indicator-I09-coverage }
indicator-I11-coverage = { indicator-I09-coverage }
indicator-I20-coverage = { $dated } das recuperações estão datadas por mês, assim como a crise que as antecedeu; { $sourced } têm fonte
indicator-I21-coverage = { $dated } dos vínculos têm data; os demais ficam de fora
indicator-I40-coverage = { indicator-I21-coverage }
indicator-I27-coverage = todos os eventos subjacentes têm data, { $sourced } têm fonte
indicator-I30-coverage = { $dated } dos fatos e vínculos têm data, { $sourced } têm fonte
indicator-I41-coverage = { $sourced } dos mecanismos indicam suas evidências
page-trends = Indicadores ao longo do tempo
trends-lead = O que os vínculos datados de { $cluster } mostram no fim de cada fase, com o número de atores e vínculos por trás de cada valor.
trends-how = Cada coluna é o último dia de uma fase. Só contam vínculos com início conhecido, e só atores com início conhecido ou com um vínculo assim; por isso, a última coluna não é o valor de hoje, que também conta vínculos sem data. Fornecedores, evidências e idiomas são declarados para hoje e não têm passado.
trends-caption = Abaixo de cada valor: n, atores sobre os quais é calculado, e m, vínculos subjacentes.
trends-basis = n { $n }, m { $m }
trends-end = fim de { $year }
trends-none = Nenhuma fase começou, ou nada nela tem data.
page-told = Narrado e registrado
told-lead = Se os textos sobre { $cluster } falam mais do que tem mais vínculos: as referências nos textos ao lado do peso nos registros.
told-agreement-title = Até que ponto as duas ordenações coincidem
told-agreement-lead = Correlação de postos de Spearman entre referências e peso: 1 é a mesma ordem; 0, nenhuma relação; −1, a ordem inversa. Só contam referências nas seções e perguntas escritas no idioma.
told-sort = O quê
told-n = Comparados
told-elsewhere = Referências a atores fora da rede de hoje
told-actors = Atores
told-actors-weight = parceiros
told-stages = Etapas
told-stages-weight = atores nelas
told-kinds = Tipos de vínculo
told-kinds-weight = vínculos hoje
told-in = narrado em { $language }
told-more-title = Mais narrados do que registrados
told-more-lead = Pela posição no primeiro idioma: o texto dá a estes atores mais espaço do que os seus vínculos registrados.
told-less-title = Mais registrados do que narrados
told-less-lead = Estes atores têm muitos vínculos registrados e pouco espaço no texto.
told-stages-title = Etapas da cadeia
told-kinds-title = Tipos de vínculo
told-pitfall = Um texto pode, com razão, deter-se em um ator, e um nome sem referência não é contado. Um valor baixo pede atenção; não é um defeito.
data-indicators-by-phase = indicadores no fim de cada fase, só de vínculos datados, para ambas as delimitações
data-observations = valores publicados de indicadores não calculados aqui
data-mentions = referências nos textos, por idioma, ao lado do peso nos registros

tie-kind-supplies = Fornecimento
tie-kind-contracts = Subcontratação
tie-kind-rnd = Pesquisa conjunta
tie-kind-co-develops = Desenvolvimento conjunto
tie-kind-develops = Desenvolvimento de fornecedores
tie-kind-licenses = Licença
tie-kind-standardizes = Norma
tie-kind-trains = Formação
tie-kind-talent-flow = Mobilidade de pessoas
tie-kind-spin-off = Spin-off
tie-kind-invests = Investimento
tie-kind-owns = Propriedade
tie-kind-funds = Financiamento
tie-kind-member-of = Filiação
tie-kind-regulates = Regulação
tie-kind-hosts = Instalação
tie-kind-founds = Fundação
tie-kind-cooperates = Cooperação
tie-kind-succeeds = Sucessão

indicator-part-joint-events = Eventos com empresa e instituto de pesquisa, por empresa e ano
indicator-part-outlived = Vínculos que sobreviveram a uma saída
indicator-part-outlived-of = Vínculos em torno de uma saída, com datas conhecidas
indicator-part-outlived-unknown = Vínculos em torno de uma saída, com datas que não esclarecem
indicator-part-left = Atores que saíram sem sucessor
indicator-part-employees = Funcionários do cluster
indicator-part-per-thousand = Grandes empresas por mil funcionários
indicator-part-large = Grandes empresas
indicator-part-sized = Empresas com porte registrado
indicator-part-mature = Funções com um ator estabelecido
indicator-part-effective-markets = Equivalente em mercados de igual peso
indicator-part-top-market = Participação do maior mercado
indicator-part-markets = Mercados
indicator-part-by-shares = O mesmo, pelas participações declaradas
indicator-part-suppliers-tried = Fornecedores testados
indicator-part-recoveries = Recuperações relatadas
indicator-part-recovery-known = Atores com tempo de recuperação conhecido
indicator-part-recovery-unknown = Atores para os quais foi procurado e não encontrado
indicator-part-longest-exposure = Maior tempo sem fornecimento
indicator-part-ninth-decile = Nove em cada dez não levam mais que
indicator-part-from-inside = De fornecedores de dentro
indicator-part-from-outside = De fornecedores de fora
indicator-part-lead-times = Vínculos de fornecimento com prazo declarado
indicator-part-steps-written = Mecanismos com passos escritos
indicator-part-not-established = Mecanismos procurados e não encontrados
indicator-part-terms = Termos no glossário
indicator-part-glossary = Termos explicados em todos os idiomas
indicator-part-mean-steps = Média de passos entre atores conectados
indicator-part-longest-way = O mais longo dos caminhos mais curtos

## I10, I11, I12

indicator-I10 = Grandes empresas por etapa
indicator-I10-question = Quantas grandes empresas estão por trás de cada etapa da cadeia?
indicator-I10-reading = { $large } de { $sized } empresas com porte registrado são grandes, em uma cadeia de { $stages ->
    [1] uma etapa
   *[other] { $stages } etapas
}; { $firms } empresas estão registradas no total. { $declared ->
    [0] O número de funcionários do cluster não está declarado como um número único; por isso não há valor por { $thousand } funcionários.
   *[other] Grandes empresas por { $thousand } funcionários: { $per }; funcionários declarados: { $employees } ({ $date }).
}
indicator-I10-pitfall = Só contam empresas cujo porte está anotado. Grande é o que diz o registro, não uma medida de importância.
indicator-I10-basis = { indicator-I10-basis.short }, situação em { $date }
    .short = { $n ->
        [1] uma empresa
       *[other] { $n } empresas
    }, { $m } com porte registrado
indicator-I11 = Apoio estabelecido
indicator-I11-question = As funções de apoio são exercidas por alguém presente há anos?
indicator-I11-reading = { $mature } de { $stages ->
    [1] uma função de apoio declarada
   *[other] { $stages } funções de apoio declaradas
} { $mature ->
    [1] tem
   *[other] têm
} um ator que começou há pelo menos cinco anos; { $undated ->
    [0] todos os { $actors } atores nelas têm data.
    [1] um dos { $actors } atores nelas não tem data.
   *[other] { $undated } dos { $actors } atores nelas não têm data.
}
indicator-I11-pitfall = Presença não é qualidade. Depende de quais funções foram declaradas, e um ator sem data conta como não estabelecido.
indicator-I11-basis = { indicator-I11-basis.short }, situação em { $date }
    .short = { $n ->
        [1] uma função de apoio
       *[other] { $n } funções de apoio
    }, { $m ->
        [1] um ator
       *[other] { $m } atores
    }
indicator-I12 = Folga da infraestrutura

## I15

indicator-I15 = Dependência de mercados
indicator-I15-question = Em quão poucos mercados se apoiam as vendas?
indicator-I15-reading = As vendas declaradas vão para { $markets ->
    [1] um mercado
   *[other] { $markets } mercados
}, como se fossem { $equal } de igual peso; o maior, { $actor }, absorve { $share }.
indicator-I15-pitfall = Apoia-se apenas em vínculos com valor declarado na mesma unidade e no mesmo ano. O mercado de entrega não é necessariamente aquele em que o produto é usado.
indicator-I15-basis = { indicator-I15-basis.short }, situação em { $date }
    .short = { $n ->
        [1] um mercado
       *[other] { $n } mercados
    }, { $m ->
        [1] um vínculo
       *[other] { $m } vínculos
    } com valor

## I19, I20

indicator-I19 = Perda se um fornecedor parar
indicator-I19-question = Quanto pararia com o fornecedor que mais importa?
indicator-I19-reading = No cenário do pior caso, { $loss } da produção de { $firms ->
    [1] uma empresa
   *[other] { $firms } empresas
} do núcleo é interrompida quando um único fornecedor deixa de operar. { $known } insumos têm todos os fornecedores registrados; quanto a { $unknown }, isso não se sabe.
indicator-I19-pitfall = Um cenário, não uma previsão: sem estoque, sem dimensão temporal, sem substituto além dos registrados. Insumos cujos fornecedores não estão todos registrados ficam de fora; a perda real pode ser maior ou menor.
indicator-I19-basis = { indicator-I19-basis.short }, situação em { $date }
    .short = { $n ->
        [1] uma empresa
       *[other] { $n } empresas
    }, { $m ->
        [1] um insumo
       *[other] { $m } insumos
    } com todos os fornecedores registrados
indicator-I20 = Tempo de recuperação
indicator-I20-question = Quanto tempo levou, e quanto levaria, até algo voltar?
indicator-I20-reading = { $recoveries ->
    [1] A única recuperação datada por mês levou { $days } dias.
   *[other] Metade de { $recoveries } recuperações datadas por mês levou mais de { $days } dias.
} Há tempo de recuperação declarado para { $known } atores; para { $unknown }, foi procurado e não encontrado.
indicator-I20-pitfall = Fornecedores tendem a subestimar o próprio tempo de recuperação. O que não se sabe não é curto.
indicator-I20-basis = { indicator-I20-basis.short }, situação em { $date }
    .short = { $n ->
        [0] nenhuma recuperação relatada
        [1] uma recuperação relatada
       *[other] { $n } recuperações relatadas
    }, { $m } datadas por mês
indicator-I25 = Circulação de pessoas

## I32 to I37: published values only

indicator-I32 = Quociente locacional
indicator-I33 = Especialização (Krugman)
indicator-I34 = Densidade de proximidade produtiva (relatedness)
indicator-I35 = Complexidade econômica
indicator-I36 = Intensidade de inovação
indicator-I37 = Densidade de inovação conjunta

## I38, I39

indicator-I38 = Prazo de entrega
indicator-I38-question = Quanto tempo leva uma entrega?
indicator-I38-reading = Para { $known } de { $ties ->
    [1] um vínculo de fornecimento
   *[other] { $ties } vínculos de fornecimento
} há prazo de entrega declarado; metade leva mais de { $days } dias.
indicator-I38-pitfall = Declarado pelos próprios fornecedores, e apenas onde alguém perguntou.
indicator-I38-basis = { indicator-I38-basis.short }, situação em { $date }
    .short = { $n ->
        [1] um vínculo de fornecimento
       *[other] { $n } vínculos de fornecimento
    }, { $m } com prazo de entrega declarado
indicator-I39 = Engenheiros e técnicos por mil empregos

## I41, I43, I44

indicator-I41 = O que está escrito
indicator-I41-question = Está escrito, passo a passo, como as coisas funcionam aqui?
indicator-I41-reading = { $written } de { $mechanisms ->
    [1] um mecanismo
   *[other] { $mechanisms } mecanismos
} { $written ->
    [1] está escrito
   *[other] estão escritos
} em passos; o glossário explica { $terms ->
    [1] um termo
   *[other] { $terms } termos
}.
indicator-I41-pitfall = Escrever não é praticar.
indicator-I41-basis = { indicator-I41-basis.short }, situação em { $date }
    .short = { $n ->
        [1] um mecanismo
       *[other] { $n } mecanismos
    }, { $m } com passos escritos
indicator-I43 = Equilíbrio da narrativa
indicator-I44 = Custo de compreensão
