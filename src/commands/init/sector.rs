//! What differs between the samples of two sectors: five stages, five goods
//! and a class.

use clap::ValueEnum;

/// A sector with a value chain of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Sector {
    /// Chips and devices
    Electronics,
    /// Vehicles and their parts
    Automotive,
    /// Wind power
    Energy,
    /// Any product
    Generic,
}

/// A slot of the template: its id, and its name in English and Chinese.
type Words = (&'static str, &'static str, &'static str);

impl Sector {
    /// Fills the slots of a template.
    pub(super) fn fill(self, text: &str) -> String {
        let mut out = text.replace("@class@", self.class());
        for (slot, (id, en, zh)) in ["design", "input", "tools", "gap", "core"].into_iter().zip(self.stages()) {
            out = out.replace(&format!("@{slot}@"), id).replace(&format!("@{slot}-en@"), en).replace(&format!("@{slot}-zh@"), zh);
        }
        for (slot, en, zh) in self.goods() {
            out = out.replace(&format!("@item-{slot}-en@"), en).replace(&format!("@item-{slot}-zh@"), zh);
        }
        out
    }

    fn class(self) -> &'static str {
        match self {
            Self::Electronics => "ISIC-4:C26",
            Self::Automotive => "ISIC-4:C29",
            Self::Energy => "ISIC-4:C28",
            Self::Generic => "ISIC-4:C32",
        }
    }

    /// Design, inputs, tools, the empty stage, the core.
    fn stages(self) -> [Words; 5] {
        match self {
            Self::Electronics => [
                ("chip-design", "Chip design", "芯片设计"),
                ("precision-parts", "Precision parts", "精密零件"),
                ("test-equipment", "Test equipment", "测试设备"),
                ("wafer-fab", "Wafer fabrication", "晶圆制造"),
                ("assembly-test", "Assembly and test", "封装与测试"),
            ],
            Self::Automotive => [
                ("vehicle-engineering", "Vehicle engineering", "整车工程"),
                ("castings", "Castings and forgings", "铸锻件"),
                ("tools-dies", "Tools and dies", "模具"),
                ("battery-cells", "Battery cells", "电芯"),
                ("drive-units", "Drive units", "驱动总成"),
            ],
            Self::Energy => [
                ("grid-software", "Grid planning and software", "电网规划与软件"),
                ("towers", "Towers and foundations", "塔筒与基础"),
                ("power-electronics", "Power electronics", "电力电子"),
                ("rotor-blades", "Rotor blades", "叶片"),
                ("turbine-assembly", "Turbine assembly", "风机总装"),
            ],
            Self::Generic => [
                ("engineering", "Product engineering", "产品研发"),
                ("parts", "Parts and materials", "零件与材料"),
                ("equipment", "Production equipment", "生产设备"),
                ("core-component", "Core component", "核心部件"),
                ("final-assembly", "Final assembly", "总装"),
            ],
        }
    }

    fn goods(self) -> [Words; 5] {
        match self {
            Self::Electronics => [
                ("design", "control chips", "控制芯片"),
                ("input", "machined housings", "机加工外壳"),
                ("tools", "test handlers", "测试分选机"),
                ("gap", "wafers", "晶圆"),
                ("core", "packaged chips", "封装芯片"),
            ],
            Self::Automotive => [
                ("design", "control software", "控制软件"),
                ("input", "cast housings", "铸造壳体"),
                ("tools", "press tools", "冲压模具"),
                ("gap", "battery cells", "电芯"),
                ("core", "drive units", "驱动总成"),
            ],
            Self::Energy => [
                ("design", "grid models", "电网模型"),
                ("input", "tower sections", "塔筒段"),
                ("tools", "converters", "变流器"),
                ("gap", "rotor blades", "叶片"),
                ("core", "turbines", "风机"),
            ],
            Self::Generic => [
                ("design", "control software", "控制软件"),
                ("input", "machined parts", "机加工零件"),
                ("tools", "production machines", "生产机械"),
                ("gap", "core components", "核心部件"),
                ("core", "finished products", "成品"),
            ],
        }
    }
}
