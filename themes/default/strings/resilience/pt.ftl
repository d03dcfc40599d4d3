### The computed parts of resilience, scenarios and embedding.

## Single points of failure

points-title = Pontos únicos de falha
points-lead = Duas coisas diferentes. A rede depende de um ator quando outros só por meio dele se ligam ao restante. O fornecimento depende de uma empresa quando um insumo não tem outro fornecedor.
points-both = { $points ->
    [0] Nenhum ator é ponto único de falha
    [1] Um ator é ponto único de falha
   *[other] { $points } atores são pontos únicos de falha
} da rede registrada; { $sole ->
    [0] nenhuma empresa é
    [1] uma empresa é
   *[other] { $sole } empresas são
} fornecedor único registrado de algo; { $both ->
    [0] ninguém é as duas coisas
    [1] um é as duas coisas
   *[other] { $both } são as duas coisas
}.
points-network = Na rede
points-caption = { $n ->
    [1] Vínculos registrados que passam apenas por este ator
   *[other] Vínculos registrados que passam apenas por um ator: os { $n } que mais isolariam outros
}
points-more = (Outros { $n } também isolariam alguém.)
points-actor = Sem este ator
points-cut-off = Isolados
points-share = Do total com vínculos
points-who = Quem
points-none = Nenhum ator registrado está sozinho entre duas partes da rede.
points-coverage = Calculado sobre { $n ->
    [1] um ator
   *[other] { $n } atores
} com vínculo e { $m ->
    [1] um par ligado
   *[other] { $m } pares ligados
}, dos quais { $bridges ->
    [0] nenhum fica sem caminho alternativo
    [1] um não tem caminho alternativo
   *[other] { $bridges } não têm caminho alternativo
}. { $dated } dos vínculos têm data, { $sourced } têm fonte. Um vínculo que ninguém registrou pode ser o caminho alternativo.
sole-title = No fornecimento
sole-supplier = Fornecedor único
sole-inputs = De quê, para quem
sole-input = { $item } para { $buyer }
sole-coverage = { $inputs ->
    [0] Não se sabe: nenhum insumo de empresa do cluster está registrado.
   *[other] { $known ->
        [0] Não se sabe: de nenhum dos { $inputs } insumos registrados se conhecem todos os fornecedores. Não é possível dizer se algum deles depende de uma única empresa.
       *[other] Todos os fornecedores estão registrados para { $known } de { $inputs ->
            [1] um insumo registrado
           *[other] { $inputs } insumos registrados
        }.{ $sole ->
            [0] { " " }Cada um deles tem dois fornecedores ou mais.
           *[other] { $unknown ->
                [0] { "" }
               *[other] { " " }Quanto aos demais, ninguém é indicado como fornecedor único.
            }
        }
    }
}

## Inputs and buyers

inputs-title = O que poderia ser substituído
inputs-lead = O que as empresas do cluster compram, de quem, e quem está qualificado sem ser utilizado. Uma alternativa que ninguém registrou é desconhecida; isso não equivale a não existir.
inputs-item = Insumo
inputs-buyer = Comprador
inputs-suppliers = Em uso
inputs-spare = Qualificados
inputs-alternatives = Alternativas
inputs-none = Nenhum insumo de empresa do cluster está registrado.
inputs-unnamed = { $n ->
    [1] Mais um vínculo de fornecimento não indica
   *[other] Mais { $n } vínculos de fornecimento não indicam
} o que é fornecido.
input-suppliers = { $n ->
    [1] um único fornecedor, registrado
   *[other] { $n } fornecedores, todos registrados
}
input-suppliers-at-least = { $n ->
    [0] nenhum registrado, outros desconhecidos
    [1] um registrado, outros desconhecidos
   *[other] { $n } registrados, outros desconhecidos
}
input-concentration = { $n } fornecedores, todos registrados; pelas participações, como se { $equal } tivessem partes iguais (HHI { $hhi })
spare-none = nenhum registrado
spare-time = prazo de entrega { $time }
spare-time-unknown = prazo de entrega desconhecido
sellers-title = A quem o cluster vende
sellers-seller = Vendedor
sellers-buyers = Participações declaradas nas suas vendas
sellers-told = Declarado
sellers-concentration = Concentração
sellers-none = Não se sabe: nenhuma empresa do cluster tem participação declarada das vendas por comprador, e não há registro de valor publicado de concentração de mercado.
seller-buyer = { $buyer }: { $share }
seller-hhi = HHI { $hhi }
seller-hhi-least = HHI de no mínimo { $hhi }; o restante não foi declarado

## Recovery

recovery-title = Crises anteriores e recuperação
recovery-lead = Da linha do tempo: crises cujo fim, ou aquilo a que levaram, está registrado.
recovery-no-crisis = Nenhuma crise está registrada.
recovery-told = { $told ->
    [0] De nenhuma das { $crises } crises registradas consta o fim ou uma resposta.
    [1] De uma das { $crises } crises registradas consta o fim ou uma resposta; das demais, não se sabe.
   *[other] De { $told } das { $crises } crises registradas consta o fim ou uma resposta; das demais, não se sabe.
}
recovery-median = Onde ambos os extremos são conhecidos com exatidão de dia ({ $n ->
    [1] um caso
   *[other] { $n } casos
}), a mediana é de { $days }.
recovery-no-times = Nenhum ator declarou quanto tempo resiste sem fornecimento nem quanto tempo leva para voltar.
recovery-crisis = Crise
recovery-date = Quando
recovery-answers = A que levou
recovery-days = Até o fim ou a recuperação
recovery-actors = O que os atores declaram; tais prazos costumam ser curtos demais
recovery-stock = Resiste sem fornecimento
recovery-time = Volta após

## Scenarios

page-scenarios = Cenários
scenarios-description = O que os vínculos registrados de { $cluster } fariam sob hipóteses declaradas. Cenários, não previsões.
scenarios-open = Todos os cenários com hipóteses, dados de entrada e limites
scenarios-back = Os registros em que isto se apoia: resiliência
scenarios-reading-title = Como lê-los
scenarios-names = Um cenário faz um ator parar no papel. Qual deles não é dito aqui, a menos que este site tenha decidido publicá-lo; etapas da cadeia representam os atores.
scenarios-missing = Nenhum registro de vínculos é completo. Por isso, cada resultado é recalculado muitas vezes, com um em cada dez vínculos retirado e com um em cada dez acrescentado entre atores sorteados. Ao lado figuram o menor e o maior valor encontrados.
scenario-word = Cenário
scenario-honesty = Um cenário mostra o que os vínculos registrados fariam sob as hipóteses indicadas. Não é uma previsão.
scenario-assumptions = Hipóteses
scenario-missing = Se faltarem vínculos
scenario-missing-band = de { $low } a { $high }, com { $changed ->
    [1] um vínculo retirado ou acrescentado
   *[other] { $changed } vínculos retirados ou acrescentados
} ({ $variants } variantes).
scenario-range = de { $low } a { $high }
scenario-luck = Erro de amostragem (95%)
scenario-actor = Ator
scenario-stage = Etapa
scenario-loss = Produção perdida
scenario-touched = Empresas atingidas
scenario-reached = Alcançados
scenario-case-0 = Valor baixo: { $value }
scenario-case-1 = Valor médio: { $value }
scenario-case-2 = Valor alto: { $value }
scenario-exact = Todas as combinações de vínculos abertos e fechados foram calculadas.
scenario-drawn = { $runs } sorteios com semente fixa.
scenario-graph-inputs = { $n ->
    [1] um ator
   *[other] { $n } atores
} com vínculo, { $m ->
    [1] um par ligado
   *[other] { $m } pares ligados
}.
scenario-M9-inputs = { $seeds ->
    [1] Um instituto de pesquisa ou universidade com vínculo
   *[other] { $seeds } institutos de pesquisa e universidades com vínculo
}, { $n } atores, { $m ->
    [1] um par ligado
   *[other] { $m } pares ligados
}.
scenario-inputs = { $known ->
    [1] Um insumo
   *[other] { $known } insumos
} com todos os fornecedores registrados; de outros { $unknown }, não se sabe.
scenario-cascade-stages = Maior perda quando um fornecedor desta etapa para
scenario-cascade-actors = Perda quando este fornecedor para
scenario-M1 = Se atores deixarem a rede
scenario-M1-assumptions = Sai primeiro o ator com mais vínculos restantes, depois o seguinte. Ninguém estabelece novos vínculos. Trata-se de estar conectado, não de bens nem de dinheiro.
scenario-M1-reading = { $whole } dos atores com vínculos se mantêm unidos. Sem o mais conectado seriam { $first }, sem cinco, { $fifth }; sem um ator qualquer, em média { $any }.
scenario-M1-none = Nenhum vínculo está registrado.
scenario-M1-missing = Sem o ator mais conectado: { $band }
scenario-M1-figure = O que se mantém unido
scenario-M1-key = Linha: maior parte conectada. Cinza: onde ela ficaria com vínculos a menos ou a mais.
scenario-M1-table = Maior parte conectada
scenario-M1-gone = Atores retirados
scenario-M1-left = Restante
scenario-M1-who = O último a sair
scenario-M2 = Se um fornecedor parar: o pior caso
scenario-M2-assumptions = Uma empresa fica parada quando um de seus insumos fica sem fornecedor. Sem estoque, sem dimensão temporal, sem substituto além dos registrados; apenas insumos cujos fornecedores estão todos registrados.
scenario-M2-reading = O maior efeito de um único fornecedor é uma perda de { $loss } da produção de { $n ->
    [1] uma empresa
   *[other] { $n } empresas
}.
scenario-M2-none = Não se sabe: de nenhum insumo registrado se conhecem todos os fornecedores.
scenario-M2-missing = Maior perda: { $band }
scenario-M3 = Se um fornecedor parar: por participações
scenario-M3-assumptions = Uma empresa perde tanto quanto o seu insumo mais escasso, conforme as participações dos fornecedores. Uma participação que ninguém declarou nunca falha, de modo que a perda é um limite inferior. Sem estoque, sem dimensão temporal, sem substituto além dos registrados.
scenario-M3-reading = { scenario-M2-reading }
scenario-M3-none = { scenario-M2-none }
scenario-M3-missing = Maior perda: { $band }
scenario-M7 = Até onde poderia chegar uma novidade da pesquisa
scenario-M7-assumptions = Um vínculo é um contato possível nos dois sentidos, seja qual for o tipo. Contato não é adoção.
scenario-M7-reading = Em média, { $one } de { $n } outros atores estão a um passo de um instituto de pesquisa, { $two } a no máximo dois.
scenario-M7-inputs = { $seeds ->
    [1] Um instituto de pesquisa ou universidade
   *[other] { $seeds } institutos de pesquisa e universidades
}, com ou sem vínculo, { $n } atores, { $m ->
    [1] um par ligado
   *[other] { $m } pares ligados
}.
scenario-M7-none = Nenhum instituto de pesquisa ou universidade com vínculo está registrado.
scenario-M7-missing = Em até dois passos: { $band }
scenario-M7-table = Outros atores em até tantos passos
scenario-M7-steps = Passos
scenario-M9 = Se algo novo começar na pesquisa
scenario-M9-assumptions = Cada vínculo de um ator alcançado o transmite uma vez, com a mesma probabilidade, nos dois sentidos, seja qual for o tipo. A probabilidade não foi medida: três são mostradas.
scenario-M9-reading = Alcança em média { $base } de { $n } outros atores com vínculos; { $low } com probabilidade baixa, { $high } com probabilidade alta.
scenario-M9-none = { scenario-M7-none }
scenario-M9-missing = Com a probabilidade média: { $band }
scenario-M9-table = Proporção alcançada dos outros atores com vínculos
scenario-M9-chance = Probabilidade por vínculo
scenario-M9-mean = Em média
scenario-M9-best = A partir do melhor lugar
scenario-M11 = Quanto tempo a adoção leva em outros lugares
scenario-M11-assumptions = No fim, todos adotam, alguns por si mesmos (p), outros porque alguém já adotou (q). Nada foi ajustado aos dados daqui: p e q são os publicados para muitos produtos de consumo.
scenario-M11-inputs = Nenhum registro deste cluster. O caso médio é a média publicada; os demais, a faixa usual.
scenario-M11-reading = Após dez anos, { $base } teriam adotado; { $low } no caso lento, { $high } no rápido.
scenario-M11-table = Proporção que adotou
scenario-M11-parameters = Caso
scenario-M11-values = p { $p }, q { $q }
scenario-M11-after = Após { $time }
scenario-M11-peak = Crescimento mais rápido após
scenario-M12 = Caminhos independentes de fornecimento
scenario-M12-assumptions = De cada empresa que nenhuma empresa registrada abastece até cada comprador que não abastece ninguém nos registros. Um caminho registrado é um caminho possível; se os bens o percorrem, não se sabe.
scenario-M12-inputs = { $m ->
    [1] Um vínculo de fornecimento
   *[other] { $m } vínculos de fornecimento
} entre atores nomeados, { $timed ->
    [0] nenhum com prazo de entrega
    [1] um com prazo de entrega
   *[other] { $timed } com prazo de entrega
}.
scenario-M12-skipped = Outros { $n } pares não foram examinados.
scenario-M12-reading = { $between ->
    [0] Todos os { $pairs } caminhos registrados vão diretamente do fornecedor ao comprador.
   *[other] { $pairs ->
        [1] Um par está ligado por um caminho
       *[other] { $pairs } pares estão ligados por um caminho
    }, { $between } por meio de intermediário; { $single ->
        [0] nenhum deles depende
        [1] um depende
       *[other] { $single } dependem
    } de um único ator ali.
}
scenario-M12-none = Nenhum vínculo de fornecimento entre atores nomeados está registrado.
scenario-M12-missing = Pares que dependem de um único ator: { $band }
scenario-M12-table = { $n ->
    [1] O único par com intermediário
   *[other] Pares com intermediário, os caminhos mais longos primeiro (de { $n })
}
scenario-M12-pair = De, para
scenario-M12-ends = { $from } → { $to }
scenario-M12-ways = Caminhos independentes
scenario-M12-between = Intermediários
scenario-M12-days = Prazo de entrega
drawing-removal = Maior parte conectada da rede, de todos os { $n } atores com vínculos a nenhum. A tabela abaixo traz os valores.
drawing-removal-axis = atores retirados, primeiro o mais conectado

## Embedding

embedding-title = Etapa por etapa
embedding-lead = Quem está presente, o que falta e a quem um entrante poderia chegar. Supõe-se que o entrante estabeleça vínculos com aqueles a quem pelo menos duas empresas da etapa estão ligadas. Alcance é contato possível, não negócio.
embedding-coverage = Calculado sobre { $n } atores com vínculos, { $m } pares ligados e { $inputs } insumos registrados, dos quais { $known } com todos os fornecedores; situação em { $date }.
embedding-members = Já presentes
embedding-foreign = de capital estrangeiro
embedding-nearby = Nas proximidades
embedding-missing = Ausentes ou em outro lugar
embedding-outside = fora
embedding-gaps = Lacunas registradas
embedding-bought-outside = Comprados fora do cluster: { $inputs }.
embedding-one-supplier = Com um só fornecedor: { $inputs }.
embedding-few-owners = { $n ->
    [0] Nenhum proprietário independente no núcleo.
   *[one] Apenas um proprietário independente no núcleo.
}
embedding-neighbours = Na cadeia
embedding-before = antes dela
embedding-after = depois dela
embedding-two-steps = Em dois passos
embedding-first-of-all = Antes de tudo
embedding-reach = { $reached } de { $total } atores com vínculos, por meio de { $partners ->
    [1] um parceiro típico
   *[other] { $partners } parceiros típicos
} da etapa.
embedding-reach-any = { $reached } de { $total } atores com vínculos. Nenhum parceiro é comum a duas empresas; por isso, são considerados todos os { $partners } parceiros.
embedding-no-reach = Não se sabe: nenhum ator registrado desta etapa tem vínculo.
embedding-institutions = Com quem conversar
