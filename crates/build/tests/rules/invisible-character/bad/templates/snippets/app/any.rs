// ⁧{{ code }}⁩
