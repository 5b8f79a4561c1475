//! The least that a program can do to say two texts.

#![allow(clippy::print_stdout, reason = "this program is there to print")]

use std::fmt::{self, Write as _};

fn main() {
    let Some((tag, code, number)) = codegloss_programs::arguments() else { return };
    let is_chinese = tag == "zh-Hans";
    let mut said = String::new();
    said.push_str(text(is_chinese, code).unwrap_or_default());
    said.push('\n');
    let _ = write_number(is_chinese, code + 100, number, &mut said);
    println!("{said}");
}

fn text(is_chinese: bool, code: i64) -> Option<&'static str> {
    match (is_chinese, code) {
        (false, 101) => Some("Your session has expired"),
        (false, 102) => Some("The network is unavailable"),
        (false, 103) => Some("You have no permission to do this"),
        (false, 104) => Some("The file is too large"),
        (true, 101) => Some("登录已过期"),
        (true, 102) => Some("网络不可用"),
        (true, 103) => Some("没有权限执行此操作"),
        (true, 104) => Some("文件太大"),
        _ => None,
    }
}

fn write_number(is_chinese: bool, code: i64, number: i64, out: &mut String) -> fmt::Result {
    match (is_chinese, code) {
        (false, 201) => write!(out, "You can be logged in on at most {number} devices"),
        (false, 202) => write!(out, "The name is longer than {number} characters"),
        (false, 203) => write!(out, "The service is busy: try again in {number} s"),
        (false, 204) => write!(out, "The group is full: it has {number} members"),
        (true, 201) => write!(out, "最多可以在 {number} 台设备上登录"),
        (true, 202) => write!(out, "名称超过了 {number} 个字符"),
        (true, 203) => write!(out, "服务繁忙，请 {number} 秒后再试"),
        (true, 204) => write!(out, "群已满：已有 {number} 名成员"),
        _ => Ok(()),
    }
}
